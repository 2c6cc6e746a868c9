/** The product's mark, as in icon.svg: a ledger page whose last line is the one to act on. Told by the name beside it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
    <rect x="2" y="2" width="28" height="28" rx="7" />
    <path d="M9 10h6M9 16h10M9 22h14" />
    <circle cx="22.5" cy="10" r="3" />
  </svg>
);
