import type { StateMessage } from '../../src/hosts/simulated/mailbox-state';

export const patel = { name: 'Colin Patel', address: 'colin.patel@carlisle.example' };
export const hartley = { name: 'Ruth Hartley', address: 'ruth.hartley@carlisle.example' };
export const webb = { name: 'Tom Webb', address: 'tom.webb@carlisle.example' };
export const shah = { name: 'Priya Shah', address: 'priya.shah@carlisle.example' };

export const letter: Partial<StateMessage> = {
  from: patel, to: [hartley], cc: [webb], bcc: [shah], subject: 'Bins on Brook Street',
  body: '<p>Dear Ruth,</p><p>The bins were missed again. You must send the crew today.</p><p>Kind regards</p><p>Colin Patel</p><p><img src="cid:crest.png@01DA" alt="Carlisle City Council"></p>',
  attachments: [
    { id: 'a1', name: 'photo.jpg', size: 2048, kind: 'file', inline: false, contentId: '', content: '' },
    { id: 'a2', name: 'crest.png', size: 3, kind: 'file', inline: true, contentId: 'crest.png@01DA', content: btoa('abc') },
    { id: 'a3', name: 'Complaint from a resident', size: 900, kind: 'item', inline: false, contentId: '', content: '' },
  ],
};
