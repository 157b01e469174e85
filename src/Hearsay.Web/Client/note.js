// A note beside what is pointed at or focused, in place of the browser's own, which comes late and not for the keyboard. What it says, the labels of the links say too.
let note;

function noteOf(target) {
  const part = target.closest?.("svg.lively a");
  if (!part) return null;
  const title = part.querySelector(":scope > title");
  if (title) {
    // It was the link's name too.
    part.dataset.note = title.textContent;
    if (!part.hasAttribute("aria-label")) part.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  return part.dataset.note ? part : null;
}

export function showNote(text, x, y) {
  if (!note) {
    note = document.createElement("div");
    note.className = "drawing-note";
    note.setAttribute("aria-hidden", "true");
    document.body.append(note);
  }
  note.hidden = false;
  note.textContent = text;
  const { offsetWidth: width, offsetHeight: height } = note;
  note.style.left = `${Math.max(4, Math.min(x - width / 2, document.documentElement.clientWidth - width - 4))}px`;
  note.style.top = `${y - height - 14 < 4 ? y + 18 : y - height - 14}px`;
}

export function hideNote() {
  if (note) note.hidden = true;
}

export function watchNotes() {
  document.addEventListener("pointermove", event => {
    const part = noteOf(event.target);
    if (part) showNote(part.dataset.note, event.clientX, event.clientY);
    else if (!event.target.closest?.("svg.lively")) hideNote();
  });
  document.addEventListener("focusin", event => {
    const part = noteOf(event.target);
    if (!part || !part.matches(":focus-visible")) return hideNote();
    const box = part.getBoundingClientRect();
    showNote(part.dataset.note, box.left + box.width / 2, box.top);
  });
  for (const name of ["focusout", "scroll", "hearsay:shown"]) document.addEventListener(name, hideNote, { passive: true });
  document.addEventListener("keydown", event => event.key === "Escape" && hideNote());
}
