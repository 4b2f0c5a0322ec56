import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import t, { type Test } from 'tap'
import ts from 'typescript'
import { FLAGSHIP, sampleService } from '../fixtures/service.js'

const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(path => existsSync(path))
const fileAt = (path: string) => readFileSync(path, 'utf8')
const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
const compiled = (path: string) => ts.transpileModule(fileAt(path), { compilerOptions }).outputText

const PAGE = `<!doctype html><meta charset="utf-8"><title>CMS</title><style>::highlight(onrecord) { text-decoration: underline wavy red }</style>
<script type="importmap">{ "imports": { "onrecord/client": "/client.js", "openapi-fetch": "/openapi-fetch.js" } }</script>
<input name="title" value="Moscow looks east">
<div id="editor" contenteditable><p>🙂 News from <b>Moscow</b>.</p></div><ul id="findings"></ul>
<script type="module">
  import { watchEditor } from '/cms-plugin.js'
  const onFindings = findings => { document.querySelector('#findings').textContent = findings.map(({ rule }) => rule).join(' ') }
  watchEditor(document.querySelector('#editor'), { baseUrl: new URLSearchParams(location.search).get('service'), pauseMs: 100, onFindings })
</script>`

/** A CMS on an origin of its own, with the files that it would bundle. */
async function openCms (t: Test): Promise<string> {
  const files: Record<string, string> = {
    '/cms-plugin.js': fileAt('src/web/cms-plugin.js'),
    '/client.js': compiled('src/client/client.ts'),
    '/openapi-fetch.js': fileAt('node_modules/openapi-fetch/dist/index.mjs')
  }
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    response.setHeader('content-type', file === undefined ? 'text/html' : 'text/javascript').end(file ?? PAGE)
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => { server.close() })
  // a server that listens on a port has an address with a port
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/`
}

t.test('underlines a finding when the writer pauses, and nothing once the service is gone', { skip: browserPath === undefined && 'no chromium is here' }, async t => {
  const { app } = await sampleService(t, undefined, { CORS_ORIGINS: '*' })
  const service = await app.listen({ host: '127.0.0.1', port: 0 })
  const cms = await openCms(t)
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
  t.teardown(async () => { await browser.close() })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => { complaints.push(error.message) })
  const warned: string[] = []
  page.on('console', message => { if (message.type() === 'warning') warned.push(message.text()) })
  const bodies: string[] = []
  page.on('request', request => { bodies.push(request.postData() ?? '') })
  await page.goto(`${cms}?service=${service}`)
  await page.locator('#editor').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`${FLAGSHIP}.`)
  await page.waitForFunction('document.querySelector("#findings").textContent.includes("DENIAL_OMITTED")', undefined, { timeout: 30_000 })
  const underlined = await page.evaluate<string[]>('[...CSS.highlights.get("onrecord")].map(range => range.toString())')
  t.ok(underlined.includes(`${FLAGSHIP}.`), underlined.join(' | '))
  t.ok(bodies.some(body => body.includes('"title":"Moscow looks east"')))
  await page.route('**/v1/drafts/check', async route => { await route.fulfill({ status: 503, json: { detail: 'the database rests' }, headers: { 'access-control-allow-origin': '*' } }) })
  await page.keyboard.type(' More.')
  await page.waitForFunction('document.querySelector("#findings").textContent === ""', undefined, { timeout: 30_000 })
  t.equal(await page.evaluate('CSS.highlights.get("onrecord").size'), 0)
  t.match(warned.join(' '), 'On Record could not check the draft')
  t.same(complaints, [])
})
