"use client";
import { Rows4 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { cn } from "@/components/ui/cn";
import { ToggleButton } from "@/components/ui/toggle-button";
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
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {toolbar}
        <span className="max-md:hidden">
          <ToggleButton
            label={t("density")}
            pressed={density === "compact"}
            onPressedChange={(compact) => choose(compact ? "compact" : "comfortable")}
          >
            <Rows4 aria-hidden />
          </ToggleButton>
        </span>
      </div>
      {between}
      <div className={cn(density === "compact" && "[--row-padding:0] [--spacing-row:1.75rem]")}>{children}</div>
    </div>
  );
}
