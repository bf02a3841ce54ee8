import type { Place } from "@/lib/specs/model";
import type { MessageSide, OperationContext, Trail } from "./difference";

/** Where the contents stand. */
export interface ContentPlace {
  operation: OperationContext;
  side: MessageSide;
  group: string;
  subject: string;
  trail?: Trail;
  from: Place;
  to: Place;
}
