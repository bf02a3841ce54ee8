import { CharBase, type CharSet } from "refa";
import { ALL, type Automaton } from "./automaton";
import { type CompiledPattern, compilePattern } from "./compile-pattern";
import { createStepper, type Stepper, type Work } from "./stepper";

/** What a text must be. Lengths count code points. */
export interface WordDemands {
  /** Patterns that must find something in it. */
  all: readonly string[];
  /** Patterns that must find nothing. */
  none: readonly string[];
  minLength: number;
  maxLength: number;
}

export type WordSearch = { status: "found"; word: string } | { status: "none" } | { status: "unknown"; why: string };

/** Bounds of one search, in states of single automata and of all together. */
const MAX_WORK = 400_000;
const MAX_PRODUCTS = 20_000;

interface Group {
  members: { index: number; negate: boolean }[];
  wanted: boolean;
}

/**
 * A shortest text that meets all demands, by walking the automata of all patterns at once. `none` is proven: the
 * whole of the product was walked.
 */
export function findWord(demands: WordDemands): WordSearch {
  if (demands.minLength > demands.maxLength) return { status: "none" };
  const automata: Automaton[] = [];
  const groups: Group[] = [];
  for (const [sources, wanted] of [
    [demands.all, true],
    [demands.none, false],
  ] as const) {
    for (const source of sources) {
      const compiled = compilePattern(source);
      if ("why" in compiled) return { status: "unknown", why: compiled.why };
      groups.push(groupOf(compiled, automata, wanted));
    }
  }
  try {
    return walk(automata, groups, demands);
  } catch (error) {
    if (error instanceof RangeError) return { status: "unknown", why: "the patterns are too large to be compared" };
    throw error;
  }
}

function groupOf(compiled: CompiledPattern, automata: Automaton[], wanted: boolean): Group {
  const members = compiled.parts.map(({ automaton, negate }) => ({ index: automata.push(automaton) - 1, negate }));
  return { members, wanted };
}

interface Product {
  states: readonly number[];
  length: number;
  from?: Product;
  atom: number;
}

function walk(automata: readonly Automaton[], groups: readonly Group[], demands: WordDemands): WordSearch {
  const atoms = readableFirst(new CharBase([ALL, ...automata.flatMap(setsOf)]).sets);
  const work: Work = { left: MAX_WORK };
  const steppers = automata.map((automaton) => createStepper(automaton, atoms, work));
  const counted = Number.isFinite(demands.maxLength) ? demands.maxLength : demands.minLength;
  const seen = new Set<string>();
  const queue: Product[] = [];
  const visit = (product: Product): void => {
    const key = `${product.states.join()} ${product.length}`;
    if (seen.has(key) || groups.some((group) => isLost(group, steppers, product.states))) return;
    if (seen.size >= MAX_PRODUCTS) throw new RangeError("too many states");
    seen.add(key);
    queue.push(product);
  };
  visit({ states: steppers.map((stepper) => stepper.start), length: 0, atom: -1 });
  for (let index = 0; index < queue.length; index++) {
    const product = queue[index];
    if (!product) break;
    const isLongEnough = product.length >= demands.minLength;
    if (isLongEnough && groups.every((group) => isMet(group, steppers, product.states))) return spell(product, atoms);
    if (product.length >= demands.maxLength) continue;
    for (let atom = 0; atom < atoms.length; atom++) {
      const states = product.states.map((state, which) => steppers[which]?.next(state, atom) ?? state);
      visit({ states, length: Math.min(product.length + 1, counted), from: product, atom });
    }
  }
  return { status: "none" };
}

function setsOf(automaton: Automaton): CharSet[] {
  const sets = new Set<CharSet>();
  for (const steps of automaton.steps) for (const { chars } of steps) sets.add(chars);
  for (const looks of automaton.looks) for (const { chars } of looks) sets.add(chars);
  return [...sets];
}

function isMet(group: Group, steppers: readonly Stepper[], states: readonly number[]): boolean {
  const holds = group.members.every(({ index, negate }) => steppers[index]?.accepts(states[index] ?? 0) !== negate);
  return holds === group.wanted;
}

/** Whether a group can no longer be met, whatever follows. */
function isLost(group: Group, steppers: readonly Stepper[], states: readonly number[]): boolean {
  const fates = group.members.map(({ index, negate }) => {
    const fate = steppers[index]?.fate(states[index] ?? 0) ?? "open";
    if (fate === "open") return "open";
    return (fate === "always") !== negate;
  });
  if (group.wanted) return fates.includes(false);
  return fates.every((fate) => fate === true);
}

/** Characters that people like to read come first. */
const READABLE: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
  [0x20, 0x20],
  [0xa1, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
  [0, 0xd7ff],
];

/** A character of an atom, the most readable one; undefined where there are only halves of surrogate pairs. */
function characterOf(atom: CharSet): { code: number; rank: number } | undefined {
  for (const [rank, [low, high]] of READABLE.entries()) {
    for (const { min, max } of atom.ranges) {
      const code = Math.max(min, low);
      if (code <= Math.min(max, high)) return { code, rank };
    }
  }
  return undefined;
}

function readableFirst(atoms: readonly CharSet[]): CharSet[] {
  const rank = (atom: CharSet): number => characterOf(atom)?.rank ?? READABLE.length;
  return [...atoms].sort((a, b) => rank(a) - rank(b));
}

function spell(product: Product, atoms: readonly CharSet[]): WordSearch {
  const codes: number[] = [];
  for (let at: Product | undefined = product; at?.from; at = at.from) {
    const atom = atoms[at.atom];
    const character = atom && characterOf(atom);
    if (!character) return { status: "unknown", why: "only halves of surrogate pairs tell the patterns apart" };
    codes.unshift(character.code);
  }
  return { status: "found", word: codes.map((code) => String.fromCodePoint(code)).join("") };
}
