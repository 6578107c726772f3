// A form in SurveyJS for React, as their documentation has it.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const model = new Model(JSON.parse(document.getElementById('form-data').textContent));
createRoot(document.getElementById('root')).render(createElement(Survey, { model }));
