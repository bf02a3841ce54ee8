"use client";
import { useState } from "react";

/** What has the focus; of an item of a menu, which goes away with its menu, the button that opened the menu. */
function currentFocus(): HTMLElement | null {
  const focused = document.activeElement;
  const button = focused?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const opener = button ? document.getElementById(button) : focused;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}

/** Gives the focus to the content of the page, from where Tab goes on. */
function focusContent(): void {
  if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true });
}

/** Focuses what was pressed; where what it did takes it away, the content of the page, and not the top of the window. */
function focusFor(opener: HTMLElement): void {
  opener.focus();
  if (document.activeElement !== opener) return focusContent();
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return;
    observer.disconnect();
    focusContent();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  opener.addEventListener("blur", () => (opener.isConnected ? observer.disconnect() : undefined), { once: true });
}

/**
 * For a component that is mounted for as long as it covers the page: the handler of its closing, which gives the focus
 * back to whatever had it before; not where somebody has gone elsewhere meanwhile, as a key does that goes to a field.
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(currentFocus);
  return (event) => {
    event.preventDefault();
    if (document.activeElement === document.body && opener !== null) focusFor(opener);
  };
}
