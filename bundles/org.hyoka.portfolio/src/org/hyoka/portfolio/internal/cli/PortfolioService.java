// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.cli;

import java.util.List;

import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.TableExport;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes portfolios with the tables, readers and questions that all installed bundles offer. */
@Component(service = PortfolioService.class)
public final class PortfolioService {
	@Reference(service = DossierTables.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<DossierTables> tables = List.of();
	@Reference(service = DocumentReader.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<DocumentReader> readers = List.of();
	@Reference(service = QuestionSet.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<QuestionSet> questions = List.of();
	@Reference(service = TableExport.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<TableExport> exports = List.of();

	/** For OSGi, which supplies the services. */
	@Activate
	public PortfolioService() {
		// filled by fields
	}

	/** A portfolio with what is installed now. */
	public Portfolio portfolio(Validator validator) {
		List<DossierTables> fillers = List.copyOf(tables);
		List<DocumentReader> all = List.copyOf(readers);
		return new Portfolio(fillers, all, List.copyOf(questions), validator, version(fillers, all));
	}

	/** What writes tables, of which there may be none. */
	public List<TableExport> exports() {
		return List.copyOf(exports);
	}

	/** The versions of the bundles that fill the tables: with another one, rows may be others. */
	private static String version(List<DossierTables> tables, List<DocumentReader> readers) {
		return java.util.stream.Stream.of(List.of(Portfolio.class), tables.stream().map(Object::getClass).toList(),
				readers.stream().map(Object::getClass).toList()).flatMap(List::stream)
				.map(c -> String.valueOf(FrameworkUtil.getBundle((Class<?>) c))).sorted().distinct().toList().toString();
	}
}
