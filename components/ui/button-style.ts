import { cva, type VariantProps } from "class-variance-authority";

/** How anything that is pressed looks: buttons, links that act as buttons, icon buttons. */
export const buttonStyle = cva(
  "inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-accent text-on-solid shadow-1 not-disabled:hover:bg-accent-hover",
        secondary: "border-line-strong bg-surface text-ink shadow-1 not-disabled:hover:bg-hover",
        ghost: "border-transparent text-muted not-disabled:hover:bg-hover not-disabled:hover:text-ink",
        danger: "border-transparent bg-danger-solid text-on-solid shadow-1 not-disabled:hover:brightness-92",
        success: "border-transparent bg-success-solid text-on-solid shadow-1 not-disabled:hover:brightness-92",
      },
      size: {
        sm: "h-7 gap-1.5 px-2 text-xs [&_svg]:size-3.5",
        md: "h-8 gap-1.5 px-3 text-sm [&_svg]:size-4",
        lg: "h-10 gap-2 px-4 text-base [&_svg]:size-4",
      },
      shape: { label: "", icon: "px-0 aspect-square" },
      width: { content: "", full: "w-full" },
    },
    defaultVariants: { variant: "secondary", size: "md", shape: "label", width: "content" },
  },
);

export type ButtonStyle = Omit<VariantProps<typeof buttonStyle>, "shape">;
