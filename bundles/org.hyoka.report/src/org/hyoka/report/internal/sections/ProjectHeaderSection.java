// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

/** Header table of a project, whose name stands in the heading above. */
public final class ProjectHeaderSection extends HeaderSection {
	/** For services. */
	public ProjectHeaderSection() {
		super(false);
	}

	@Override
	public String key() {
		return "project-header";
	}
}
