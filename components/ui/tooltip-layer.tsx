"use client";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Kbd } from "./kbd";
import type { TooltipSide } from "./tooltip";
import { placeTooltip } from "./tooltip-place";

const SHOW_AFTER_MS = 400;
/** Going from one to the next soon after, there is nothing to wait for. */
const STILL_WARM_MS = 200;

const SIDES: readonly TooltipSide[] = ["top", "right", "bottom", "left"];

function anchorOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
}

/** Shows the tooltip of whatever is pointed at or has the keyboard's focus; one for the whole page. */
export function TooltipLayer() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hiddenAt = 0;
    const show = (next: HTMLElement, at: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setAnchor(next), at - hiddenAt < STILL_WARM_MS ? 0 : SHOW_AFTER_MS);
    };
    const hide = (event: Event) => {
      clearTimeout(timer);
      setAnchor((shown) => {
        if (shown) hiddenAt = event.timeStamp;
        return null;
      });
    };
    const onOver = (event: PointerEvent) => {
      const next = anchorOf(event.target);
      if (next && event.pointerType === "mouse") show(next, event.timeStamp);
    };
    const onOut = (event: PointerEvent) => {
      const left = anchorOf(event.target);
      if (left && left !== anchorOf(event.relatedTarget)) hide(event);
    };
    const onFocus = (event: FocusEvent) => {
      const next = anchorOf(event.target);
      if (next?.matches(":focus-visible")) setAnchor(next);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide(event);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("pointerover", onOver, { signal });
    document.addEventListener("pointerout", onOut, { signal });
    document.addEventListener("pointerdown", hide, { signal });
    document.addEventListener("focusin", onFocus, { signal });
    document.addEventListener("focusout", hide, { signal });
    document.addEventListener("keydown", onKey, { signal });
    document.addEventListener("scroll", hide, { signal, capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);
  return anchor?.isConnected ? <Tip anchor={anchor} /> : null;
}

function Tip({ anchor }: { anchor: HTMLElement }) {
  const tip = useRef<HTMLDivElement>(null);
  const { tip: label, tipKeys: keys, tipSide } = anchor.dataset;
  useLayoutEffect(() => {
    if (!tip.current) return;
    const side = SIDES.find((one) => one === tipSide) ?? "bottom";
    const view = { width: window.innerWidth, height: window.innerHeight };
    const place = placeTooltip(side, anchor.getBoundingClientRect(), tip.current.getBoundingClientRect(), view);
    tip.current.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
  }, [anchor, tipSide]);
  return (
    <div
      ref={tip}
      role="tooltip"
      className="animate-fade pointer-events-none fixed top-0 left-0 z-50 flex max-w-72 items-center gap-2 rounded-md bg-ink px-2 py-1 text-canvas text-xs shadow-2"
    >
      {label}
      {keys ? <Kbd keys={keys} tone="inverse" /> : null}
    </div>
  );
}
