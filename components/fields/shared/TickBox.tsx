/** A box for a cross. The cross is drawn heavy, so that a copy of a copy still shows it. */
export function TickBox({ ticked }: { readonly ticked: boolean }) {
  return (
    <svg className="paper-tick" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="1.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      {ticked && (
        <path
          d="M4.5 4.5l11 11M15.5 4.5l-11 11"
          fill="none"
          stroke="currentColor"
          strokeWidth="3.2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
