// SPDX-License-Identifier: EPL-2.0
/** Tests of roadmaps. */
package org.hyoka.roadmap.tests;
