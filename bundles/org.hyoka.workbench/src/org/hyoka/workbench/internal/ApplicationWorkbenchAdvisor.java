// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.workbench.internal.preferences.Autosaving;

/** The workbench opens one window with our perspective, and remembers it. What only developers need is taken away. */
final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {
	private static final String OURS = "org.hyoka.";
	private static final String UPDATES = "org.hyoka.update.ui.preferences";
	private static final List<String> NEEDED_FOR_UPDATES = List.of(
			"org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage/"
					+ "org.eclipse.equinox.internal.p2.ui.sdk.SitesPreferencePage",
			"org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.net.NetPreferences");
	/** Milliseconds after the window came. */
	private static final int LARGE_ICON_AFTER = 1000;
	private final FilesToOpen files;
	private final Runnable started;
	private Image[] icons = {};
	private Autosaving autosaving;

	/** @param started called when the window is there */
	ApplicationWorkbenchAdvisor(FilesToOpen files, Runnable started) {
		this.files = files;
		this.started = started;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ApplicationWorkbenchWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return EvaluationPerspective.ID;
	}

	@Override
	public void preStartup() {
		SystemControls.keep(workbench().getDisplay());
		NamesOfFields.keep(workbench().getDisplay());
		FocusFrames.keep(workbench().getDisplay());
		HelpOfFields.keep(workbench().getDisplay());
		KeysOfTheProduct.trim(workbench().getService(IEclipseContext.class));
		icons = ProductPicture.small(workbench().getDisplay());
		Window.setDefaultImages(icons);
	}

	/**
	 * The large icon, which only lists of windows show and which takes longer to make than the small ones together, and those of dialogs.
	 * UI thread.
	 */
	private void addLargeIcon() {
		if (!PlatformUI.isWorkbenchRunning() || workbench().isClosing()) {
			return;
		}
		icons = Stream.concat(Arrays.stream(icons), Stream.of(ProductPicture.large(workbench().getDisplay()))).toArray(Image[]::new);
		Window.setDefaultImages(icons);
		for (IWorkbenchWindow window : workbench().getWorkbenchWindows()) {
			window.getShell().setImages(icons);
		}
		DialogIcons.keep(workbench().getDisplay());
	}

	@Override
	public void postStartup() {
		started.run();
		Display display = workbench().getDisplay();
		display.addListener(SWT.Sleep, new Listener() {
			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Sleep, this);
				display.timerExec(LARGE_ICON_AFTER, ApplicationWorkbenchAdvisor.this::addLargeIcon);
			}
		});
		TitlesInThisLanguage.renew(workbench());
		keepOurPreferences(workbench().getPreferenceManager());
		autosaving = new Autosaving(this::openSessions);
		autosaving.start();
		files.windowIsOpen();
		LeftWork.offer(workbench(), files::last);
	}

	private IWorkbench workbench() {
		return getWorkbenchConfigurer().getWorkbench();
	}

	/** The platform's pages of sites and proxies go below our page of updates, if that is installed. */
	private static void keepOurPreferences(PreferenceManager manager) {
		for (String path : NEEDED_FOR_UPDATES) {
			IPreferenceNode page = manager.find(path);
			if (page != null) {
				manager.addTo(UPDATES, page);
			}
		}
		for (IPreferenceNode node : manager.getRootSubNodes()) {
			if (!node.getId().startsWith(OURS)) {
				manager.remove(node);
			}
		}
	}

	private List<DossierSession> openSessions() {
		Display display = workbench().getDisplay();
		return display.isDisposed() ? List.of() : display.syncCall(() -> Arrays.stream(workbench().getWorkbenchWindows())
				.map(IWorkbenchWindow::getActivePage).filter(p -> p != null)
				.map(IWorkbenchPage::getEditorReferences).flatMap(Arrays::stream).map(r -> r.getEditor(false))
				.filter(DossierEditor.class::isInstance).map(DossierEditor.class::cast)
				.map(DossierEditor::openSession).flatMap(Optional::stream).toList());
	}

	@Override
	public void postShutdown() {
		started.run(); // also when no window came
		if (autosaving != null) {
			autosaving.stop();
		}
		for (Image icon : icons) {
			icon.dispose();
		}
	}
}
