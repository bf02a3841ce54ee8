interface CrashNoteProps {
  words: { title: string; detail: string; retry: string; home: string; trace: string };
  /** How the server's log names what happened. */
  traceId: string | undefined;
  onRetry: () => void;
}

// What failed may be the navigation itself: this address is opened afresh, by the browser.
const start = "/";

const press =
  "inline-flex h-8 items-center rounded-md border px-3 font-medium text-sm border-line-strong bg-surface text-ink shadow-1 hover:bg-hover";

/** What a failed page says. It goes with every page, so it is made of little. */
export function CrashNote({ words, traceId, onRetry }: CrashNoteProps) {
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <span
        aria-hidden
        className="mb-3 flex size-9 items-center justify-center rounded-lg border border-danger-line bg-danger-soft font-semibold text-danger-ink text-lg"
      >
        !
      </span>
      <h1 className="font-medium text-base">{words.title}</h1>
      <p className="mt-1 max-w-lg break-words text-muted text-sm">{words.detail}</p>
      <p className="mt-4 flex gap-2">
        <button type="button" onClick={onRetry} className={press}>
          {words.retry}
        </button>
        <a href={start} className={press}>
          {words.home}
        </a>
      </p>
      {traceId ? (
        <p className="mt-4 text-faint text-xs">
          {words.trace} <code className="select-all font-mono">{traceId}</code>
        </p>
      ) : null}
    </div>
  );
}
