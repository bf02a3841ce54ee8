import type { MessageSide } from "@/lib/diff/compare/difference";
import { createSchemaViews } from "@/lib/diff/compare/schema-views";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import { createMaker } from "@/lib/diff/witness/values/create-maker";
import type { Maker } from "@/lib/diff/witness/values/maker";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { fullValue } from "./full-value";

/** Steps that one example may take, and all of a definition together. */
const STEPS_OF_EXAMPLE = 1_500;
const STEPS_OF_DEFINITION = 600_000;
/** Examples of one definition: each new schema costs a validator of its own, some milliseconds. */
const MOST_MADE = 20_000;

/** Makes examples of one definition's schemas; the same ones each time. */
export interface ExampleMaker {
  /** A value that the schema takes on this side of a call; undefined where none was found within bounds. */
  make(side: MessageSide, schema: Schema, name?: string): JsonValue | undefined;
}

interface Side {
  maker: Maker;
  known: Map<Schema, JsonValue | null>;
}

/** A maker with its own memory: what was made once is handed out again. */
export function createExampleMaker(steps = STEPS_OF_DEFINITION): ExampleMaker {
  const views = createSchemaViews();
  const budget: SearchBudget = { steps: 0 };
  let left = steps;
  let made = 0;
  const sides = new Map<MessageSide, Side>();
  const sideOf = (side: MessageSide): Side => {
    const known = sides.get(side);
    if (known) return known;
    const validator = createMessageValidator(side);
    const opened = { maker: createMaker({ views, validator, budget, side }), known: new Map() };
    sides.set(side, opened);
    return opened;
  };
  const makeNew = ({ maker }: Side, side: MessageSide, schema: Schema, name: string | undefined) => {
    if (left <= 0 || ++made > MOST_MADE) return undefined;
    budget.steps = Math.min(STEPS_OF_EXAMPLE, left);
    const before = budget.steps;
    const full = fullValue(maker, side, schema, name);
    const shown =
      full !== undefined && maker.validator.check(schema, full).status === "accepted"
        ? full
        : maker.firstOf(schema, name === undefined ? {} : { name });
    left -= Math.max(1, before - budget.steps);
    return shown;
  };
  return {
    make(side, schema, name) {
      const memory = sideOf(side);
      // A name changes what is made only of plain values.
      const isPlain = schema.name === undefined;
      const known = isPlain ? undefined : memory.known.get(schema);
      if (known !== undefined) return known;
      const fresh = makeNew(memory, side, schema, name);
      if (!isPlain && fresh !== undefined) memory.known.set(schema, fresh);
      return fresh;
    },
  };
}
