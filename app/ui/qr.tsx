import { drawQr } from './qr-drawing.ts'

interface Props {
  text: string
  /** What it leads to, for who does not see it; the address itself stands beside, as a link. */
  label: string
}

/** A code to scan, drawn by the server. */
export function Qr({ text, label }: Props) {
  const { size, path } = drawQr(text)
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      width={size * 4}
      height={size * 4}
      role="img"
      aria-label={label}
    >
      <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" d={path} shape-rendering="crispEdges" />
    </svg>
  )
}
