/**
 * What `begin` makes of each item, in order; it is called as soon as the item is there, for up to `ahead` items before they are asked for. An item that
 * is slow to come does not hold up those before it.
 */
export async function * ahead<Item, Begun> (items: AsyncGenerator<Item>, begin: (item: Item) => Begun, ahead: number): AsyncGenerator<Begun> {
  const pull = async (): Promise<{ begun: Begun } | undefined> => {
    const { done, value } = await items.next()
    return done === true ? undefined : { begun: begin(value) }
  }
  const pulls: Array<ReturnType<typeof pull>> = []
  const more = (): void => {
    const next = pull()
    // it is awaited when its turn comes, which may be later than it fails
    next.catch(() => {})
    pulls.push(next)
  }
  for (let count = 0; count < ahead; count++) more()
  for (;;) {
    const next = await pulls.shift()
    if (next === undefined) return
    more()
    yield next.begun
  }
}
