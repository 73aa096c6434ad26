// SPDX-License-Identifier: EPL-2.0
package org.hyoka.start;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.UUID;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a second processor does while the first starts the framework: a class with a name, as Java is slow to make its first lambda. */
final class Ahead implements Runnable {
	private final Path archive;
	private final Runnable forerunner;

	/**
	 * @param archive    to be compared with its sum; null for none
	 * @param forerunner loads classes ahead; null for none
	 */
	Ahead(Path archive, Runnable forerunner) {
		this.archive = archive;
		this.forerunner = forerunner;
	}

	@Override
	public void run() {
		if (archive != null) {
			Archive.check(archive);
		}
		useFirst();
		if (forerunner != null) {
			forerunner.run();
		}
	}

	/** Parts of Java that take long at their first use, and that each start uses. */
	private static void useFirst() {
		UUID.randomUUID(); // the source of random numbers, for the word that a second start must know
		try {
			SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader("<a b='c'><d/></a>")),
					new DefaultHandler());
		} catch (SAXException | ParserConfigurationException | IOException e) {
			System.err.println("XML cannot be read: " + e);
		}
	}
}
