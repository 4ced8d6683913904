export type Times = { median: number; p99: number; bytes: number }

const warmUp = 20

/** Milliseconds of a page asked again and again, one request after the other, after a warm-up. */
export async function timed(url: (n: number) => string, requests: number, cookie: string): Promise<Times> {
  const took: number[] = []
  let bytes = 0
  for (let n = 0; n < requests + warmUp; n++) {
    const started = performance.now()
    const answer = await fetch(url(n), {
      redirect: 'manual',
      headers: { cookie, 'accept-encoding': 'identity' },
    })
    const body = await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${url(n)} answered ${answer.status}`)
    bytes = body.byteLength
    if (n >= warmUp) took.push(performance.now() - started)
  }
  const sorted = took.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0
  return { median: at(0.5), p99: at(0.99), bytes }
}
