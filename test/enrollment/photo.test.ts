import { queryObjects } from 'node:v8';
import { describe, expect, test, vi } from 'vitest';
import { createWorld } from './createWorld.js';
import { Planted } from './planted.js';

async function withPhoto() {
  const world = createWorld();
  const wizard = world.open('photo');
  await wizard.submit();
  return { world, wizard, photo: new Planted('photo') };
}
const counts = ({ uploads, sends, enrolls }: ReturnType<typeof createWorld>) => [
  uploads.length,
  sends.length,
  enrolls.length,
];

describe('C4 a proof that is gathered first', () => {
  test('asks nothing before there is one; then it is stored, the token asked for and proved on, by one click', async () => {
    const { world, wizard, photo } = await withPhoto();
    expect(wizard.state()).toMatchObject({ step: 'prove', live: undefined });
    expect(counts(world)).toEqual([0, 0, 0]);
    await wizard.prove(photo);
    expect(counts(world)).toEqual([1, 0, 0]);
    await world.stored();
    expect(counts(world)).toEqual([1, 1, 0]);
    await world.sent();
    expect(counts(world)).toEqual([1, 1, 1]);
    await world.saidYes();
    await world.listed();
    expect(wizard.state()).toMatchObject({ step: 'done', saved: true });
  });

  test('a photo that was stored once is not stored again after a token or a call has failed', async () => {
    const { world, wizard, photo } = await withPhoto();
    await wizard.prove(photo);
    await world.stored();
    await world.notSent('network');
    await wizard.prove(photo);
    expect(counts(world)).toEqual([1, 2, 0]);
    await world.sent();
    await world.saidNo('server');
    await wizard.prove(photo);
    expect(counts(world)).toEqual([1, 3, 1]);
    await world.sent();
    expect(counts(world)).toEqual([1, 3, 2]);
  });

  test('another photo is', async () => {
    const { world, wizard, photo } = await withPhoto();
    await wizard.prove(photo);
    await world.stored();
    await world.notSent('network');
    await wizard.prove(new Planted('other'));
    expect(counts(world)).toEqual([2, 1, 0]);
  });

  test('one that is bound is forgotten while the list is still read', async () => {
    class Picture extends Planted {}
    const inMemory = () => queryObjects(Picture, { format: 'count' });
    const { world, wizard } = await withPhoto();
    await wizard.prove(new Picture('photo'));
    await world.stored();
    await world.sent();
    expect(inMemory()).toBe(1);
    await world.saidYes();
    expect(wizard.state().live?.kind).toBe('settle');
    await vi.waitFor(() => expect(inMemory()).toBe(0), 5000);
  });

  test('one that was gone back from is forgotten', async () => {
    const { world, wizard, photo } = await withPhoto();
    await wizard.prove(photo);
    await world.stored();
    await world.notSent('network');
    await wizard.back();
    await wizard.submit();
    await wizard.prove(photo);
    expect(counts(world)).toEqual([2, 1, 0]);
  });

  test('one whose storing was given up is stored anew', async () => {
    const world = createWorld({ deaf: true });
    const wizard = world.open('photo');
    const photo = new Planted('photo');
    await wizard.submit();
    await wizard.prove(photo);
    await wizard.cancel();
    expect(world.uploads[0]?.signal.aborted).toBe(true);
    await world.uploads[0]?.answer('late');
    expect(wizard.state().live).toBeUndefined();
    await wizard.prove(photo);
    expect(counts(world)).toEqual([2, 0, 0]);
  });

  test('a refused photo leaves no dead token in the way of the next one', async () => {
    const { world, wizard, photo } = await withPhoto();
    await wizard.prove(photo);
    await world.stored();
    await world.sent();
    await world.saidNo('photo-refused');
    expect(wizard.state()).toMatchObject({ step: 'prove', challenge: undefined });
    await wizard.prove(new Planted('better'));
    await world.stored();
    await world.sent();
    await world.saidYes();
    await world.listed();
    expect(wizard.state().step).toBe('done');
  });

  test('a try that was given up asks for a token of its own, for the first one may be used', async () => {
    for (const away of ['cancel', 'back'] as const) {
      const { world, wizard, photo } = await withPhoto();
      await wizard.prove(photo);
      await world.stored();
      await world.sent();
      await wizard[away]();
      expect(wizard.state().challenge).toBeUndefined();
      await wizard.submit();
      await wizard.prove(photo);
      // Whoever has gone back gives another photo: the stored one was forgotten.
      if (away === 'back') await world.stored();
      expect(counts(world)).toEqual([away === 'back' ? 2 : 1, 2, 1]);
    }
  });

  test('what is given up in the moment in which it begins is not sent at all', async () => {
    const { world, wizard } = await withPhoto();
    wizard.run.subscribe(() => {
      if (wizard.state().live?.kind === 'prove') wizard.run.dispatch({ type: 'cancel' });
    });
    await wizard.prove();
    await world.stored();
    await world.sent();
    expect(wizard.state().live).toBeUndefined();
    expect(world.enrolls).toHaveLength(0);
  });

  test('a storing that fails stays on its step', async () => {
    const { world, wizard, photo } = await withPhoto();
    await wizard.prove(photo);
    await world.uploads[0]?.refuse(new Error('The host’s own store is down.'));
    expect(wizard.state()).toMatchObject({
      step: 'prove',
      live: undefined,
      error: { during: 'prepare', error: { kind: 'bad-response' } },
    });
    await wizard.prove(photo);
    await world.stored();
    expect(counts(world)).toEqual([2, 1, 0]);
  });

  test('two wizards that ask at the same moment make one request, but a token that has come is not shared', async () => {
    const world = createWorld();
    const [first, second, third] = [world.open('photo'), world.open('photo'), world.open('photo')];
    for (const one of [first, second, third]) await one.submit();
    await first.prove();
    await world.stored();
    await second.prove();
    await world.stored();
    expect(world.sends).toHaveLength(1);
    await world.sent();
    await third.prove();
    await world.stored();
    expect(world.sends).toHaveLength(2);
  });
});
