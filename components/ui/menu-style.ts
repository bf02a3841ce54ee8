/** The sheet that menus, selects and popovers appear on; its padding comes from `panelPadding`. */
export const menuPanelClass =
  "animate-pop z-50 min-w-44 overflow-y-auto rounded-lg border border-line bg-raised text-ink text-sm shadow-2 outline-none scroll-slim";

/** Lines bring their own room; text does not. */
export const panelPadding = { list: "p-1", text: "p-3" };

/** One line of a menu. */
export const menuItemClass =
  "relative flex min-h-8 w-full cursor-default select-none items-center gap-2 rounded-md px-2 py-1 text-sm outline-none data-[disabled]:pointer-events-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0";
