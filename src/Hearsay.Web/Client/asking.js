// Asks the page to show another of its addresses in place; page.js does it.
export function ask(address, more = {}) {
  document.dispatchEvent(new CustomEvent("hearsay:go", { detail: { address: address.href, push: true, ...more } }));
}

// The address that a drawing starts from.
export function addressOf(svg) {
  return new URL(svg.dataset.address, location.href);
}
