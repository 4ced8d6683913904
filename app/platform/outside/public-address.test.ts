import { expect, it } from 'vitest'
import { isPublicAddress } from './public-address.ts'

it('knows the public internet from what lies behind it', () => {
  for (const address of ['8.8.8.8', '185.24.184.1', '172.32.0.1', '2001:4860:4860::8888', '2a01:e0a::1'])
    expect(isPublicAddress(address), address).toBe(true)
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])
    expect(isPublicAddress(address), address).toBe(false)
})
