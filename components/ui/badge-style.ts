import { cva, type VariantProps } from "class-variance-authority";

/** How a badge looks. */
export const badgeStyle = cva(
  "inline-flex h-5 max-w-full shrink-0 items-center align-middle gap-1 whitespace-nowrap rounded-md border px-1.5 font-medium text-xs [&_svg]:size-3 [&_svg]:shrink-0",
  {
    variants: {
      tone: {
        neutral: "border-line bg-sunken text-muted",
        outline: "border-line-strong text-muted",
        accent: "border-accent-line bg-accent-soft text-accent-ink",
        danger: "border-danger-line bg-danger-soft text-danger-ink",
        caution: "border-caution-line bg-caution-soft text-caution-ink",
        success: "border-success-line bg-success-soft text-success-ink",
        info: "border-info-line bg-info-soft text-info-ink",
      },
      font: { sans: "", mono: "font-mono font-normal" },
    },
    defaultVariants: { tone: "neutral", font: "sans" },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badgeStyle>["tone"]>;
