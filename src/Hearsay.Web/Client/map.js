// The map can be dragged, zoomed with the wheel (with Ctrl, for the wheel belongs to the page), with two fingers, and with the keyboard. When it comes to rest, the server
// draws what is to be seen there now: finer outlines, signs gathered anew, and the table of what is in view.
import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { addressOf, ask } from "./asking.js";
import { hideNote } from "./note.js";

const rest = 350;
const steps = { "+": [1.6], "=": [1.6], "-": [1 / 1.6], ArrowLeft: [1, 0.15, 0], ArrowRight: [1, -0.15, 0], ArrowUp: [1, 0, 0.15], ArrowDown: [1, 0, -0.15] };

export function enlivenMap(svg) {
  const { width, height } = svg.viewBox.baseVal;
  const ground = svg.querySelector(".ground");
  // Signs and names move with the ground and stay as large as they are.
  const afloat = [...svg.querySelectorAll("[data-at]")].map(part => [part, ...part.dataset.at.split(" ").map(Number)]);
  let timer;
  let moving = false;

  function move({ transform: { x, y, k } }) {
    ground.setAttribute("transform", `translate(${x},${y}) scale(${k})`);
    for (const [part, left, top] of afloat) part.setAttribute("transform", `translate(${left * (k - 1) + x},${top * (k - 1) + y})`);
  }

  const behaviour = zoom()
    .scaleExtent([1 / 16, 32])
    .extent([[0, 0], [width, height]])
    .wheelDelta(turned)
    .filter(event => event.type === "wheel" ? event.ctrlKey || event.metaKey : event.type === "touchstart" ? event.touches.length > 1 : !event.button && event.type !== "dblclick")
    .on("start", () => {
      moving = true;
      clearTimeout(timer);
      hideNote();
    })
    .on("zoom", move)
    .on("end", () => {
      moving = false;
      timer = setTimeout(redraw, rest);
    });

  function redraw() {
    const transform = zoomTransform(svg);
    if (!svg.isConnected || transform === zoomIdentity || transform.k === 1 && Math.hypot(transform.x, transform.y) < 2) return;
    const address = addressOf(svg);
    address.searchParams.set("box", boxOf(svg, transform, width, height));
    ask(address, { push: false, part: "map-view places-view", isWanted: () => !moving && zoomTransform(svg) === transform });
  }

  select(svg).call(behaviour);
  svg.setAttribute("tabindex", "0");
  svg.setAttribute("aria-keyshortcuts", "+ - ArrowLeft ArrowRight ArrowUp ArrowDown");
  svg.addEventListener("keydown", event => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [by, right = 0, down = 0] = step;
    const map = select(svg);
    if (by === 1) map.call(behaviour.translateBy, right * width / zoomTransform(svg).k, down * height / zoomTransform(svg).k);
    else map.call(behaviour.scaleBy, by);
  });
  if (!svg.parentElement.querySelector(".gestures")) {
    const hint = document.createElement("p");
    hint.className = "note gestures";
    hint.textContent = "Drag to move; Ctrl and the wheel, two fingers, or + and − to come closer.";
    svg.parentElement.querySelector(".zoom").after(hint);
  }
}

// How far a turn of the wheel goes: fingers on a pad give many small turns, a wheel few large ones.
function turned(event) {
  const turn = -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.003);
  return Math.max(-0.7, Math.min(0.7, Math.abs(event.deltaY) < 30 && event.deltaMode === 0 ? turn * 4 : turn));
}

// What is to be seen, in degrees: west, south, east, north.
function boxOf(svg, { x, y, k }, width, height) {
  const [west, south, east, north] = svg.dataset.map.split(",").map(Number);
  const scale = Number(svg.dataset.scale);
  const tall = scale * Number(svg.dataset.stretch);
  const longitude = (west + east) / 2 + ((width / 2 - x) / k - width / 2) / scale;
  const latitude = (south + north) / 2 - ((height / 2 - y) / k - height / 2) / tall;
  const [halfWidth, halfHeight] = [Math.max(width / 2 / k / scale, 0.05), Math.max(height / 2 / k / tall, 0.03)];
  const within = (value, least, most) => Math.max(least, Math.min(most, value)).toFixed(3);
  return [within(longitude - halfWidth, -180, 179.8), within(latitude - halfHeight, -85, 84.9), within(longitude + halfWidth, -179.8, 180), within(latitude + halfHeight, -84.9, 85)].join(",");
}
