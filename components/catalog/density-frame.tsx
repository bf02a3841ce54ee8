"use client";
import { Rows3, Rows4 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { cn } from "@/components/ui/cn";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type Density, DENSITY_COOKIE } from "./density";

const YEAR_SECONDS = 31_536_000;

interface DensityFrameProps {
  initial: Density;
  /** Stands before the switch, in one line with it. */
  toolbar: ReactNode;
  between?: ReactNode;
  children: ReactNode;
}

/** A toolbar with the density switch, and below it rows that stand as close as chosen. */
export function DensityFrame({ initial, toolbar, between, children }: DensityFrameProps) {
  const t = useTranslations("catalog");
  const [density, setDensity] = useState(initial);
  const choose = (next: Density) => {
    setDensity(next);
    document.cookie = `${DENSITY_COOKIE}=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  };
  const option = (value: Density, icon: ReactNode) => ({
    value,
    label: <VisuallyHidden>{t(`density.${value}`)}</VisuallyHidden>,
    icon,
  });
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {toolbar}
        <span className="max-md:hidden">
          <SegmentedControl
            label={t("density.label")}
            value={density}
            onValueChange={choose}
            options={[option("comfortable", <Rows3 aria-hidden />), option("compact", <Rows4 aria-hidden />)]}
          />
        </span>
      </div>
      {between}
      <div className={cn(density === "compact" && "[--spacing-row:1.75rem] [&_td]:py-0")}>{children}</div>
    </div>
  );
}
