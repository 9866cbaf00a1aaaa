import type { Context } from '../../platform/house.ts';
import { adaptAdoption } from './actions/adapt-adoption.ts';
import { addItem } from './actions/add-item.ts';
import { addScope } from './actions/add-scope.ts';
import { addTopic } from './actions/add-topic.ts';
import { adoptModel } from './actions/adopt-model.ts';
import { attachDocument } from './actions/attach-document.ts';
import { checkResolution } from './actions/check-resolution.ts';
import { editItem } from './actions/edit-item.ts';
import { editModel } from './actions/edit-model.ts';
import { editResolution } from './actions/edit-resolution.ts';
import { editTopic } from './actions/edit-topic.ts';
import { endCompetence } from './actions/end-competence.ts';
import { moveItem } from './actions/move-item.ts';
import { prefillResolution } from './actions/prefill-resolution.ts';
import { recordCompetence } from './actions/record-competence.ts';
import { recordRealisation } from './actions/record-realisation.ts';
import { recordResolution } from './actions/record-resolution.ts';
import { relateResolutions } from './actions/relate-resolutions.ts';
import { removeItem } from './actions/remove-item.ts';
import { removeRelation } from './actions/remove-relation.ts';
import { removeScope } from './actions/remove-scope.ts';
import { transcribeDocument } from './actions/transcribe-document.ts';
import { writeModel } from './actions/write-model.ts';
import { adoption } from './reads/adoption.ts';
import { beginModel } from './reads/begin-model.ts';
import { beginResolution } from './reads/begin-resolution.ts';
import { document } from './reads/document.ts';
import { keptItem } from './reads/kept-item.ts';
import { keptModel } from './reads/kept-model.ts';
import { keptOrders } from './reads/kept-orders.ts';
import { keptResolution } from './reads/kept-resolution.ts';
import { model } from './reads/model.ts';
import { models } from './reads/models.ts';
import { orders } from './reads/orders.ts';
import { resolution } from './reads/resolution.ts';
import { resolutions } from './reads/resolutions.ts';
import { whoMayWhatTable } from './reads/who-may-what-table.ts';
import { whoMayWhat } from './reads/who-may-what.ts';
import { texts } from './texts/index.ts';

export const mandates: Context = {
  name: 'mandates',
  actions: [
    recordResolution,
    prefillResolution,
    editResolution,
    addItem,
    editItem,
    moveItem,
    removeItem,
    addScope,
    removeScope,
    recordRealisation,
    relateResolutions,
    removeRelation,
    attachDocument,
    transcribeDocument,
    checkResolution,
    writeModel,
    editModel,
    adoptModel,
    adaptAdoption,
    addTopic,
    editTopic,
    recordCompetence,
    endCompetence,
  ],
  reads: [
    resolutions,
    resolution,
    keptResolution,
    keptItem,
    beginResolution,
    document,
    whoMayWhat,
    whoMayWhatTable,
    models,
    model,
    beginModel,
    keptModel,
    adoption,
    orders,
    keptOrders,
  ],
  jobs: [],
  schedules: [],
  texts,
};
