// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel of roadmaps: lanes, bars, milestones, links, ripple effects. Generated from {@code model/roadmap.ecore}.
 */
package org.hyoka.model.roadmap;
