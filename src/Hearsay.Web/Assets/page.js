// What makes the pages lively. Everything here can be done without it; nothing is fetched but pages of this server.

const main = () => document.getElementById("main");

// Filters, facets and "more" change the page in place, and the address with it. What is asked for last is shown, whatever comes in last.
let asked = 0;

async function go(address, { push = false, part = "main", onward = false, isWanted = () => true } = {}) {
  const mine = ++asked;
  const focused = document.activeElement;
  let response;
  try {
    response = await fetch(address, { headers: { Accept: "text/html" } });
  } catch {
    location.assign(address);
    return;
  }
  if (!response.headers.get("content-type")?.startsWith("text/html") || !response.ok) {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const parts = part.split(" ").map(id => [document.getElementById(id), page.getElementById(id)]);
  if (parts.some(([old, fresh]) => !old || !fresh)) {
    location.assign(address);
    return;
  }
  if (mine !== asked || !isWanted()) return;
  const again = focused && main().contains(focused) ? sameAs(focused) : null;
  for (const [old, fresh] of parts) old.replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  if (push) history.pushState({ live: true }, "", address);
  else if (part !== "main") history.replaceState({ live: true }, "", address);
  document.dispatchEvent(new Event("hearsay:shown"));
  const first = onward ? main().querySelector(".list a, .timeline a") : null;
  first?.scrollIntoView({ block: "center" });
  const there = first || again?.();
  if (there || part === "main") (there || main()).focus({ preventScroll: true });
  announce();
}

// How to find in the new page what was focused in the old: by its name, or the same words in the same part of the page.
function sameAs(element) {
  const attribute = ["id", "name", "aria-label"].find(name => element.getAttribute?.(name));
  if (attribute) return () => main().querySelector(`${element.localName}[${attribute}="${CSS.escape(element.getAttribute(attribute))}"]`);
  const within = [".facets", ".tabs", ".zoom", ".axis", "#places-view"].find(part => element.closest(part));
  const words = element.textContent;
  return () => within ? [...main().querySelectorAll(`${within} ${element.localName}`)].find(other => other.textContent === words) : null;
}

document.addEventListener("hearsay:go", event => go(event.detail.address, event.detail));

function announce(what) {
  let voice = document.getElementById("voice");
  if (!voice) {
    voice = document.createElement("p");
    voice.id = "voice";
    voice.className = "voice";
    voice.setAttribute("role", "status");
    document.body.append(voice);
  }
  voice.textContent = what ?? main().querySelector("[data-count]")?.textContent ?? document.title;
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "get" || !form.matches("[data-live]")) return;
  event.preventDefault();
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  go(address.href, { push: true });
});

document.addEventListener("click", event => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("[data-live] a[href]");
  if (!link) return;
  // Links in drawings have no address of their own to ask for.
  const address = new URL(link.getAttribute("href"), location.href);
  if (address.pathname !== location.pathname || address.hash) return;
  event.preventDefault();
  go(address.href, { push: true, onward: link.rel === "next" });
});

addEventListener("popstate", event => {
  if (event.state?.live || !location.hash) go(location.href);
});

// A statement and what is said of it light up together.
function light(target, on) {
  const ids = target.closest?.("[data-of]")?.dataset.of?.split(" ") ?? [];
  for (const id of ids)
    for (const part of main().querySelectorAll(`[data-of~="${CSS.escape(id)}"]`)) part.classList.toggle("lit", on);
}
for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
  document.addEventListener(name, event => light(event.target, on));

// j and k go from statement to statement, / to the search.
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select")) return;
  if (event.key === "/") {
    (document.getElementById("q") ?? document.querySelector("input[type=search]")).focus();
    event.preventDefault();
  }
  if (event.key !== "j" && event.key !== "k") return;
  const stops = [...main().querySelectorAll(".ref, .list > li h2 a, .list > li .said a")];
  const here = stops.indexOf(document.activeElement);
  const next = stops[event.key === "j" ? here + 1 : Math.max(0, here < 0 ? 0 : here - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
});

// What is marked in a report belongs to its address too.
document.addEventListener("change", event => {
  const legend = event.target.closest("[data-marks]");
  if (!legend) return;
  const address = new URL(location.href);
  address.searchParams.set("marks", [...legend.querySelectorAll(":checked")].map(box => box.value).join(",") || "none");
  history.replaceState(history.state, "", address.href.replaceAll("%2C", ","));
});

// Words that are selected in a report can be linked to.
let linker;
document.addEventListener("selectionchange", () => {
  const span = selectedSpan();
  if (!linker) {
    linker = document.createElement("a");
    linker.className = "linker";
    linker.textContent = "Link to these words";
    document.body.append(linker);
  }
  linker.hidden = !span;
  if (!span) return;
  const address = new URL(location.href);
  address.searchParams.set("span", span.join("-"));
  address.hash = "span";
  linker.href = address.href;
  // Beside the words where there is room; on a phone at the foot, where the system's own menu does not hide it.
  const words = getSelection().getRangeAt(0).getBoundingClientRect();
  const isWide = innerWidth > 640 && words.bottom > 0 && words.bottom < innerHeight - 60;
  linker.style.top = isWide ? `${words.bottom + 8}px` : "";
  linker.style.left = isWide ? `${Math.max(8, Math.min(words.left, innerWidth - 200))}px` : "";
  linker.style.bottom = linker.style.right = isWide ? "auto" : "";
});
addEventListener("scroll", () => document.dispatchEvent(new Event("selectionchange")), { passive: true });

function selectedSpan() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !document.querySelector(".report")) return null;
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? [start, end] : null;
}

// The position in the report's text: every paragraph says where it begins, and the numbers of statements are no part of it.
function offset(node, at) {
  const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, at);
  const copy = before.cloneContents();
  for (const number of copy.querySelectorAll(".ref")) number.remove();
  return Number(paragraph.dataset.at) + copy.textContent.length;
}

// Files can be dropped anywhere on a page that takes them; to add them is a press of the button beside.
for (const name of ["dragover", "dragleave", "drop"])
  document.addEventListener(name, event => {
    const place = document.querySelector(".drop");
    if (!place || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    place.classList.toggle("over", name === "dragover");
    if (name !== "drop") return;
    const { form, files } = Object.assign(place.querySelector("input[type=file]"), { files: event.dataTransfer.files });
    form.querySelector("button").focus();
    announce(files.length === 1 ? `${files[0].name}: chosen` : `${files.length} files: chosen`);
  });

// Reading takes a while: say so, and take no second press.
document.addEventListener("submit", event => {
  const { slow } = event.target.dataset;
  if (!slow || event.defaultPrevented) return;
  if (event.target.matches("[aria-busy]")) {
    event.preventDefault();
    return;
  }
  event.target.setAttribute("aria-busy", "true");
  event.target.querySelector("button").textContent = slow;
  announce(slow);
});
// A page that comes back as it was left is at rest again.
addEventListener("pageshow", event => event.persisted && document.querySelector("[data-slow][aria-busy]") && location.reload());
