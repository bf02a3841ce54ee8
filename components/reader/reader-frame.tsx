"use client";
import { ListTree } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useHasRoom } from "./use-has-room";

interface ReaderFrameProps {
  /** What the button says that opens the outline where it does not fit beside. */
  openLabel: string;
  outline(close: () => void): ReactNode;
  children: ReactNode;
  aside: ReactNode;
}

/** Outline, what is read, and code beside it; where there is less room the code is below and the outline a sheet. */
export function ReaderFrame({ openLabel, outline, children, aside }: ReaderFrameProps) {
  const [isOpen, setIsOpen] = useState(false);
  const hasRoom = useHasRoom();
  return (
    <div className="grid min-w-0 items-start gap-x-6 gap-y-4 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_minmax(20rem,26rem)]">
      <div className="lg:sticky lg:top-16 lg:h-[calc(100dvh-5.5rem)]">
        {hasRoom === false ? null : <div className="h-full max-lg:hidden">{outline(() => {})}</div>}
        <div className="lg:hidden">
          <Dialog
            open={isOpen}
            onOpenChange={setIsOpen}
            title={openLabel}
            trigger={
              <Button width="full" icon={<ListTree aria-hidden />}>
                {openLabel}
              </Button>
            }
          >
            <div className="-mx-1 h-[65dvh] p-1">{outline(() => setIsOpen(false))}</div>
          </Dialog>
        </div>
      </div>
      <div className="min-w-0">{children}</div>
      <div className="flex min-w-0 flex-col gap-5 lg:col-start-2 xl:sticky xl:top-16 xl:col-start-3 xl:max-h-[calc(100dvh-5.5rem)] xl:overflow-y-auto xl:scroll-slim">
        {aside}
      </div>
    </div>
  );
}
