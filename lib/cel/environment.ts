import { type CelEnv, celEnv } from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";

/** Functions that make values outside the heap that bounds an expression, or that no rule needs. */
const WITHHELD: ReadonlySet<string> = new Set(["bytes", "type", "dyn"]);

/** Operators and macros that the planner knows without a function of that name. */
const BUILT_IN = ["_&&_", "_||_", "_?_:_", "_[_]", "@not_strictly_false", "!_", "_?._", "_[?_]"];

/** What every expression runs in: CEL's standard library, and its functions for texts. Variables come with each run. */
export const ENVIRONMENT: CelEnv = celEnv({ funcs: strings });

/** Every function that an expression may call, by the name in its tree. */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set(
  [...[...ENVIRONMENT.funcs].map(({ name }) => name), ...BUILT_IN].filter((name) => !WITHHELD.has(name)),
);

/** Macros, for suggestions: they are no functions. */
export const MACRO_NAMES = ["has", "all", "exists", "exists_one", "map", "filter"] as const;
