/**
 * What Outlook runs by itself when a message or meeting changes and when it is sent. Classic Outlook on Windows
 * runs this file alone in a script engine without a page, so it is built as one script of ES2016; elsewhere
 * launchevent.html loads it. The associations stand at the top level: there, nothing says when Office is ready.
 */
import './engine-gaps';
import { eventFunctions, type FunctionName } from '../sending/event-names';
import { itemChanged } from './item-changed';
import { itemSent } from './item-sent';

const functions: Record<FunctionName, (event: never) => void> = {
  [eventFunctions.OnMessageSend]: itemSent,
  [eventFunctions.OnAppointmentSend]: itemSent,
  [eventFunctions.OnMessageRecipientsChanged]: itemChanged,
};

for (const name of Object.keys(functions) as FunctionName[]) Office.actions.associate(name, functions[name] as (event: Office.AddinCommands.Event) => void);
