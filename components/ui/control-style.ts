import { cva } from "class-variance-authority";

/** How text controls look. */
export const controlStyle = cva(
  "min-w-0 rounded-md border border-control bg-surface text-ink shadow-1 transition-colors hover:border-muted focus-visible:border-ring focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-sunken disabled:opacity-60 aria-invalid:border-danger-solid",
  {
    variants: {
      width: { full: "w-full", content: "w-auto" },
      kind: {
        line: "h-8 px-2.5 text-sm max-md:h-10 max-md:text-lg",
        choice: "h-8 px-2.5 text-sm max-md:h-10 max-md:text-base",
        search: "h-8 appearance-none px-8 text-sm max-md:h-10 max-md:text-lg [&::-webkit-search-cancel-button]:hidden",
        area: "min-h-20 px-2.5 py-1.5 text-sm leading-5 max-md:text-lg",
        mono: "min-h-40 px-2.5 py-2 font-mono text-xs leading-5 max-md:text-lg",
      },
    },
    defaultVariants: { kind: "line", width: "full" },
  },
);
