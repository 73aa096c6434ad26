// SPDX-License-Identifier: EPL-2.0
/**
 * What a bundle contributes to the index of many evaluations: tables that it fills from a dossier ({@link
 * org.hyoka.questions.DossierTables}), files of its own that it reads ({@link org.hyoka.questions.DocumentReader}), and questions
 * over all tables ({@link org.hyoka.questions.QuestionSet}). Interfaces and values only, so that a bundle that contributes works
 * without the index, too. Each is an OSGi service.
 */
package org.hyoka.questions;
