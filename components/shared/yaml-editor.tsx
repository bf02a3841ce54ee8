"use client";
import { yaml } from "@codemirror/lang-yaml";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { useEffect, useRef } from "react";
import { editorTheme } from "./editor-theme";

/** Something that is wrong with the text, at its line. */
export interface EditorProblem {
  line: number;
  column: number;
  message: string;
}

export interface YamlEditorProps {
  label: string;
  /** What it begins with; another `key` begins anew. */
  initial: string;
  readOnly: boolean;
  onChange: (text: string) => void;
  problems: readonly EditorProblem[];
  /** The line to go to; `nonce` tells one wish from the next. */
  goTo: { line: number; nonce: number } | null;
}

/** A text of YAML to write in, with what is wrong beside its lines. CodeMirror: to be loaded only where it is needed. */
export function YamlEditor({ label, initial, readOnly, onChange, problems, goTo }: YamlEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const listener = useRef(onChange);
  useEffect(() => {
    listener.current = onChange;
  }, [onChange]);
  // CodeMirror owns its part of the page: made once, and told of changes below.
  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: initial,
        extensions: [
          basicSetup,
          yaml(),
          lintGutter(),
          editorTheme,
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) listener.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [initial, readOnly, label]);
  useEffect(() => {
    const editor = view.current;
    if (editor)
      editor.dispatch(
        setDiagnostics(
          editor.state,
          problems.map((one) => diagnosticOf(editor.state, one)),
        ),
      );
  }, [problems]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || !goTo) return;
    const { from } = editor.state.doc.line(Math.min(Math.max(1, goTo.line), editor.state.doc.lines));
    editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    editor.focus();
  }, [goTo]);
  return <div ref={place} className="h-140 min-h-0 overflow-hidden rounded-b-lg max-md:h-96" />;
}

function diagnosticOf(state: EditorState, { line, column, message }: EditorProblem): Diagnostic {
  const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  const from = Math.min(at.from + Math.max(0, column - 1), at.to);
  return { from, to: at.to, severity: "error", message };
}
