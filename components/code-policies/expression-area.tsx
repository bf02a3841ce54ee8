"use client";
import { autocompletion, type CompletionContext, completionKeymap } from "@codemirror/autocomplete";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { minimalSetup } from "codemirror";
import { useEffect, useRef } from "react";
import type { PolicyProblemDto } from "@/lib/code-policies/schema";
import { completionsAt } from "./complete-names";

export interface ExpressionAreaProps {
  label: string;
  value: string;
  readOnly: boolean;
  problems: readonly PolicyProblemDto[];
  onChange: (value: string) => void;
}

const theme = EditorView.theme({
  "&": { fontSize: "12px", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-content": {
    fontFamily: "var(--font-mono, monospace)",
    padding: "8px 0",
    caretColor: "currentColor",
    minHeight: "96px",
  },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "inherit", opacity: "0.75" },
  ".cm-scroller": { maxHeight: "320px" },
  ".cm-tooltip": {
    backgroundColor: "var(--color-raised)",
    borderColor: "var(--color-line)",
    color: "var(--color-ink)",
  },
});

function diagnostics(state: EditorState, problems: readonly PolicyProblemDto[]): Diagnostic[] {
  return problems.map(({ line, column, message }) => {
    const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
    const from = Math.min(at.to, at.from + column - 1);
    const to = Math.min(at.to, from + 1);
    return { from: Math.min(from, to), to, severity: "error", message };
  });
}

function complete(context: CompletionContext) {
  const word = context.matchBefore(/[\w.]*/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  const { from, names } = completionsAt(word.text);
  return {
    from: word.from + from,
    options: names.map((one) => ({ label: one.name, detail: one.kind, info: one.about })),
  };
}

/** An expression in an editor of its own; loaded only where one is written. Escape, then Tab leaves it. */
export function ExpressionArea({ label, value, readOnly, problems, onChange }: ExpressionAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const first = useRef({ label, value, readOnly });
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.value,
        extensions: [
          minimalSetup,
          lineNumbers(),
          drawSelection(),
          lintGutter(),
          autocompletion({ override: [complete] }),
          keymap.of(completionKeymap),
          EditorView.lineWrapping,
          EditorState.readOnly.of(first.current.readOnly),
          EditorView.contentAttributes.of({ "aria-label": first.current.label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed.current(update.state.doc.toString());
          }),
          theme,
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnostics(editor.state, problems)));
  }, [problems]);
  return (
    <div
      ref={place}
      className="rounded-md border border-control bg-surface focus-within:outline-2 focus-within:outline-accent"
    />
  );
}
