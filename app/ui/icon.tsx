const shapes = {
  error: 'M12 2 1 21h22zm0 7v6m0 2.5v1',
  success: 'M4 12.5l5.5 5.5L20 6.5',
  info: 'M12 10v8m0-12v1',
  warning: 'M12 4v11m0 3.5v1',
  previous: 'M20 12H5m6-7-7 7 7 7',
  next: 'M4 12h15m-6-7 7 7-7 7',
  bobbin: 'M5 3h14M5 21h14M8 3v18m8-18v18M8 8l8 2m-8 2 8 2m-8 2 8 2',
}

export type IconName = keyof typeof shapes

/** A line drawing beside a word; it never stands alone, so it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
