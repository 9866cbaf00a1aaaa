import type { refusals as german } from './refusals.de.ts';

export const refusals: typeof german = {
  'changed-meanwhile':
    'Somebody else has saved in the meantime. Please open the form again and enter your change once more.',
  'authority-ended': 'This authority no longer exists. Please choose its successor.',
  'unknown-programme': 'This admission programme is not known. Please choose one from the list.',
  'programme-not-open':
    'This programme has ended or is suspended. Please choose another or contact the coordination office.',
  'unknown-group': 'This group is not known. Please choose from the list.',
  'snapshot-not-standing':
    'This pooled offer was withdrawn, replaced or sent to another authority. Please choose another one or none.',
  'ends-before-it-begins': 'The end comes before the beginning. Please check both days.',
  'time-passed': 'This period is over. Please choose one that has not ended.',
  'deadline-in-past': 'This deadline has passed already. Please choose today or a later day.',
  'deadline-too-late': 'The deadline ends after the period of admission. Please choose an earlier day.',
  'call-off-over': 'This call-off has ended. Please contact the coordination office.',
  'nothing-missing': 'No places are missing. You can ask again as soon as a pledge falls away.',
  'nobody-fits': 'No released offer fits. Please talk to members or to the authority about group and period.',
  'nobody-chosen': 'Nobody is chosen. Please enter places for at least one offer.',
  'share-no-number': 'Please enter a whole number, or 0 if nobody is to be asked.',
  'share-above-offer': 'This offer has {left} places left. Please enter no more than that.',
  'share-below-group':
    'This offer is for groups of at least {min} people. Please enter at least that many, or 0.',
  'shares-above-missing':
    'Together these are {total} places, but only {missing} are missing. Please reduce some shares.',
  'already-answered': 'This request has been answered already. Please reload the page.',
  'deadline-passed':
    'The deadline has passed. Please contact the coordination office; it can extend the deadline.',
  'offer-not-callable': 'The offer is not released at present. Please resume it first, or decline.',
  'above-offer': 'The offer has {left} places left. Please pledge no more than that.',
  'above-wanted': '{wanted} places are called off. Please pledge no more than that.',
  'below-group':
    'The offer is for groups of at least {min} people. Please pledge at least that many, or decline.',
  'above-mandate': 'The resolution allows {left} more places. Please pledge no more than that.',
  'mandate-used-up':
    'What the resolution allows has already been pledged. Please decline, or enter a further resolution under “Mandates”.',
  'no-mandate': 'No resolution covers this pledge. Please enter the resolution under “Mandates”, or decline.',
  'nothing-pledged': 'There is no pledge that could be withdrawn.',
  'above-pledge': '{pledged} places are pledged. Please withdraw no more than that.',
  'rest-below-group':
    'Less than the smallest group of {min} people would remain. Please withdraw everything, or less.',
  'nothing-to-accept': 'There is no open pledge. Please wait for answers of members.',
  'above-pledges': '{open} pledged places are open. Please accept no more than that.',
  'part-below-group':
    'This is less than the smallest group that a member takes in. Please accept more places.',
  'part-not-exact':
    'Because of the smallest groups no more than {taken} places can be shared out. Please accept that many, or more.',
  'period-not-begun': 'This period has not begun. Please choose an earlier one.',
  'foreign-pledge': 'This pledge belongs to another municipality. Please choose one of your own.',
  'other-programme': 'This pledge is for another programme. Please check programme and pledge.',
  'speaks-of-somebody':
    'This seems to speak of particular people. Please give counts and groups only, no names, dates of birth or file numbers.',
  'period-overlaps':
    'There is a count for a part of this period already. Please report either months or the quarter, or people would be counted twice.',
  'already-entered':
    'There is a count for this period, programme and group already. Please correct that one.',
  'already-reversed': 'This line has been taken back already. Please enter a new one.',
  'nothing-changed': 'The number is the same. Please enter the right number.',
  'nothing-to-confirm': 'Nothing is chosen. Please choose at least one count.',
  'not-waiting': 'One of these counts no longer waits for confirmation. Please reload the page.',
  'land-confirms': 'The Land coordination confirms this. It is in office; please contact it.',
  'unknown-place': 'This place is not known. Please choose a municipality or a Land.',
  'published-in-future': 'This day lies in the future. Please say when the number held.',
  'published-before-it-began': 'The number was published before its period began. Please check both days.',
  'already-known': 'This number has been entered with this source already.',
  'already-voided': 'This number has been taken back already.',
  'not-yours-to-see':
    'This call-off is seen by the authority, the coordination and the municipalities asked. Please contact the coordination office.',
  'nobody-to-wait-for': 'No request is open. Please ask members anew.',
  'nothing-accepted-yet': 'Nothing has been accepted yet. Please accept pledges or withdraw the call-off.',
  'accepted-already':
    'Pledges have been accepted already. Please close the call-off; what is not accepted will be free.',
  'past-for-coordination':
    'Earlier days are seen by the coordinations only. Please open the page without a day.',
};
