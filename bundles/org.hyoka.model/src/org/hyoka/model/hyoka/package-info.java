// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel of dossiers: undertakings, plans, money, indicators, panels, scores, recommendations, documents. Generated from
 * {@code model/hyoka.ecore}; each class and feature is described in {@code docs/metamodel.html}.
 */
package org.hyoka.model.hyoka;
