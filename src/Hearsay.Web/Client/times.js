// Dragging across bars asks for the time from the first to the last of them; a click for the one; and a note tells what a bar counts wherever one points above it.
import { brushX } from "d3-brush";
import { pointer, select } from "d3-selection";
import { addressOf, ask } from "./asking.js";
import { hideNote, showNote } from "./note.js";

const shortest = 4;

export function enlivenTimes(svg) {
  const { width, height } = svg.viewBox.baseVal;
  const links = [...svg.querySelectorAll("a.time-bar")];
  const bars = links.map(link => ({ link, value: link.dataset.value, x: Number(link.dataset.x), label: link.getAttribute("aria-label") }));
  if (bars.length === 0) return;
  const at = x => bars.findLast(bar => bar.x <= x) ?? bars[0];

  function choose(first, last) {
    const address = addressOf(svg);
    address.searchParams.set("when", first === last ? first.value : `${first.value.split("..")[0]}..${last.value.split("..").at(-1)}`);
    ask(address);
  }

  // A press without a drag clears the brush, and is a click on a bar.
  let pressed = 0;
  const brush = brushX().extent([[0, 0], [width, height - 20]])
    .on("start", ({ sourceEvent }) => { if (sourceEvent) pressed = pointer(sourceEvent, svg)[0]; })
    .on("end", ({ selection, sourceEvent }) => {
      if (!sourceEvent) return;
      const [from, to] = selection && selection[1] - selection[0] >= shortest ? selection : [pressed, pressed];
      choose(at(from), at(to));
    });
  select(svg).append("g").attr("class", "brush").call(brush);

  svg.addEventListener("pointermove", event => {
    const [x, y] = pointer(event, svg);
    const bar = y < height - 20 ? at(x) : null;
    for (const each of bars) each.link.classList.toggle("lit", each === bar);
    if (bar) showNote(bar.label, event.clientX, svg.getBoundingClientRect().top);
    else hideNote();
  });
  svg.addEventListener("pointerleave", () => {
    for (const bar of bars) bar.link.classList.remove("lit");
    hideNote();
  });
  // From bar to bar with the arrows; to the next thing on the page with Tab, for there may be a hundred bars.
  let stop = links.find(link => link.matches(".chosen")) ?? links.at(-1);
  for (const link of links) link.setAttribute("tabindex", link === stop ? "0" : "-1");
  svg.addEventListener("keydown", event => {
    const here = links.indexOf(event.target.closest?.("a.time-bar"));
    const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: links.length - 1 }[event.key];
    if (next === undefined || here < 0) return;
    event.preventDefault();
    if (!links[next]) return;
    stop.setAttribute("tabindex", "-1");
    stop = links[next];
    stop.setAttribute("tabindex", "0");
    stop.focus();
  });
}
