// A line to read numbers off a chart wherever one points; and where the page can draw a part of the axis, dragging along the axis asks for it.
import { brushX } from "d3-brush";
import { scaleLinear, scaleLog } from "d3-scale";
import { pointer, select } from "d3-selection";
import { addressOf, ask } from "./asking.js";

const foot = 22;

export function enlivenChart(svg) {
  const [low, high, from, to, kind] = svg.dataset.axis.split(" ").map((value, i) => i < 4 ? Number(value) : value);
  const { width, height } = svg.viewBox.baseVal;
  const scale = (kind === "log" ? scaleLog() : scaleLinear()).domain([low, high]).range([from, to]);
  const chart = select(svg);
  const line = chart.append("line").attr("class", "reading").attr("y1", 0).attr("y2", height - foot).attr("visibility", "hidden");
  const number = chart.append("text").attr("class", "reading").attr("y", height - 6).attr("text-anchor", "middle").attr("visibility", "hidden");

  chart.on("pointermove", event => {
    const [x] = pointer(event, svg);
    const seen = x >= from && x <= to ? "visible" : "hidden";
    line.attr("x1", x).attr("x2", x).attr("visibility", seen);
    number.attr("x", Math.min(Math.max(x, 20), width - 20)).attr("visibility", seen).text(rounded(scale.invert(x)).toLocaleString("en"));
  }).on("pointerleave", () => {
    line.attr("visibility", "hidden");
    number.attr("visibility", "hidden");
  });

  if (svg.dataset.address === undefined) return;
  const brush = brushX().extent([[from, height - foot], [to, height]]).on("end", ({ selection, sourceEvent }) => {
    if (!selection || !sourceEvent) return;
    const [first, last] = selection.map(x => Math.max(0, rounded(scale.invert(x))));
    if (last <= first) return;
    const address = addressOf(svg);
    address.searchParams.set("axis", `${first}..${last}`);
    ask(address);
  });
  chart.append("g").attr("class", "brush").call(brush);
  svg.setAttribute("data-hint", "");
}

// As many digits as can be told apart.
function rounded(value) {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(Math.abs(value), 1))) - 2);
  return Math.round(value / size) * size;
}
