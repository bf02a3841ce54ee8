/** The mark: two contracts and what they have in common. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6 shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g fill="none" strokeWidth="2.4" className="stroke-on-solid">
        <circle cx="12.4" cy="16" r="6.6" />
        <circle cx="19.6" cy="16" r="6.6" />
      </g>
      <path d="M16 10.47a6.6 6.6 0 0 1 0 11.06 6.6 6.6 0 0 1 0-11.06Z" className="fill-on-solid" />
    </svg>
  );
}
