import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import t from 'tap'
import { sampleService } from '../fixtures/service.js'

const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(path => existsSync(path))

t.test('shows the explorer without internet and answers its example', { skip: browserPath === undefined && 'no chromium is here' }, async t => {
  const { app } = await sampleService(t)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
  t.teardown(async () => { await browser.close() })
  const page = await browser.newPage()
  const elsewhere: string[] = []
  page.on('request', request => { if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url()) })
  const complaints: string[] = []
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  await page.goto(`${url}/docs`)
  await page.locator('#operations-Match-matchText').click()
  await page.getByRole('button', { name: 'Execute' }).click()
  const answer = await page.locator('.live-responses-table tbody .response-col_description').first().innerText({ timeout: 20_000 })
  t.match(answer, /"status": "disputed"/)
  t.same(elsewhere, [])
  t.same(complaints, [])
})
