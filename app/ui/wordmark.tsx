/** Four threads, one over, one under, and the name. The name of the link comes from its `aria-label`. */
export function Wordmark() {
  return (
    <>
      <svg class="mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
        <path class="thread madder" d="M10.5 1v30" />
        <path class="thread weld" d="M1 10.5h30" />
        <path class="thread green" d="M1 21.5h30" />
        <path class="thread madder" d="M21.5 1v30" />
        <path class="edge" d="M10.5 14.8v13.4" />
        <path class="thread madder" d="M10.5 14.5v14" />
        <path class="edge" d="M14.8 10.5h13.4" />
        <path class="thread weld" d="M14.5 10.5h14" />
      </svg>
      <span>Tissons</span>
    </>
  )
}
