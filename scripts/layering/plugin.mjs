// Our own lint rules. Oxlint loads this file (.oxlintrc.json, jsPlugins).
import path from "node:path";
import { problemOfImport } from "./decide.mjs";
import { layerOf } from "./table.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const projectPath = (context) => path.relative(root, context.filename).replaceAll(path.sep, "/");

/** Visitors that hand every imported or re-exported module's name to `check`. */
function onEveryImport(check) {
  const visit = (node) => {
    if (node.source?.type === "Literal" && typeof node.source.value === "string") check(node.source, node.source.value);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
  };
}

const layering = {
  create(context) {
    const file = projectPath(context);
    return onEveryImport((node, specifier) => {
      const message = problemOfImport(file, specifier);
      if (message) context.report({ node, message });
    });
  },
};

const noParentImport = {
  create(context) {
    return onEveryImport((node, specifier) => {
      if (/^\.\.(\/|$)|\/\.\.(\/|$)/.test(specifier)) {
        context.report({ node, message: "import another folder's file as @/…, not by climbing out of this one" });
      }
    });
  },
};

const VAGUE = /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/;

const noVagueName = {
  create(context) {
    return {
      Program(node) {
        const vague = VAGUE.exec(projectPath(context));
        if (vague)
          context.report({ node, message: `"${vague[2]}" says nothing: name the file after what it promises` });
      },
    };
  },
};

const IMPURE_GLOBALS = new Set([
  "process",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "performance",
  "crypto",
]);
const IMPURE_MEMBERS = new Set(["Date.now", "Math.random"]);
const ARGUMENT = "pure code takes the time, ids and settings as arguments";

/** Whether an identifier is used as a value here, and not as the name of a property or a declaration. */
function isValue(node) {
  const parent = node.parent;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property") return parent.value === node;
  return parent.type === "CallExpression" || parent.type === "NewExpression";
}

const pureDomain = {
  create(context) {
    if (layerOf(projectPath(context)) !== "pure domain") return {};
    const report = (node, what) => context.report({ node, message: `${what} in the pure domain: ${ARGUMENT}` });
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`;
        if (IMPURE_MEMBERS.has(name)) report(node, name);
      },
      NewExpression(node) {
        if (node.callee.name === "Date" && node.arguments.length === 0) report(node, "new Date()");
      },
      CallExpression(node) {
        if (node.callee.name === "Date") report(node, "Date()");
      },
      Identifier(node) {
        if (IMPURE_GLOBALS.has(node.name) && isValue(node)) report(node, node.name);
      },
    };
  },
};

export default {
  meta: { name: "concordat" },
  rules: {
    layering,
    "no-parent-import": noParentImport,
    "no-vague-name": noVagueName,
    "pure-domain": pureDomain,
  },
};
