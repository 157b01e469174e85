// Makes drawings lively that the server has made: gestures on them ask it for the next drawing, so that there is one hand that draws. Without this script they are links.
import { enlivenChart } from "./chart.js";
import { enlivenMap } from "./map.js";
import { enlivenTimes } from "./times.js";
import { watchNotes } from "./note.js";

function enliven() {
  for (const [drawings, how] of [["svg.map", enlivenMap], ["svg.times", enlivenTimes], ["svg.chart:not(.times)", enlivenChart]])
    for (const svg of document.querySelectorAll(`${drawings}:not(.lively)`)) {
      svg.classList.add("lively");
      how(svg);
    }
}

watchNotes();
enliven();
document.addEventListener("hearsay:shown", enliven);
