import { cva } from "class-variance-authority";

/** How text controls look. */
export const controlStyle = cva(
  "w-full min-w-0 rounded-md border border-control bg-surface text-ink text-sm shadow-1 transition-colors hover:border-muted focus-visible:border-ring focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-sunken disabled:opacity-60 aria-invalid:border-danger-solid max-md:text-lg",
  {
    variants: {
      kind: {
        line: "h-8 px-2.5 max-md:h-10",
        area: "min-h-20 px-2.5 py-1.5 leading-5",
        mono: "min-h-40 px-2.5 py-2 font-mono text-xs leading-5",
      },
    },
    defaultVariants: { kind: "line" },
  },
);
