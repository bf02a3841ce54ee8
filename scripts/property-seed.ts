import fc from "fast-check";

// Everybody tries the same cases of a commit, so that nothing fails by chance on the way in: PROPERTY_SEED=random (npm run
// explore) looks for new ones, and a number tries again what it found.
const asked = process.env.PROPERTY_SEED ?? "20261122";
if (asked !== "random") {
  if (!/^-?[0-9]+$/.test(asked)) throw new Error(`PROPERTY_SEED is a whole number or "random", not "${asked}"`);
  fc.configureGlobal({ seed: Number(asked) });
}
