// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Header table of a project, whose name stands in the heading above. */
@Component(service = ReportSection.class)
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
