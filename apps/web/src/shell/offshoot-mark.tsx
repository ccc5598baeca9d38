// The mark: a stem with two offshoots, one of them a molecule's bond ending in an atom.

export function OffshootMark() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      aria-hidden="true"
      fill="none"
      strokeWidth="2.6"
      strokeLinecap="round"
    >
      <path d="M3 19l7-5V8l6-4 6 4" stroke="#1f6f54" strokeLinejoin="round" />
      <path d="M10 14l8 5" stroke="#a3204e" />
      <circle cx="19.5" cy="20" r="3" fill="#a3204e" />
      <circle cx="22" cy="8" r="2.6" fill="#1f6f54" />
    </svg>
  );
}
