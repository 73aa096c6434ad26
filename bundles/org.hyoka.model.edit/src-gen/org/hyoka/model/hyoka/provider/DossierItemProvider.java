/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;

import org.hyoka.model.ip.IpFactory;

import org.hyoka.model.roadmap.RoadmapFactory;

/**
 * This is the item provider adapter for a {@link org.hyoka.model.hyoka.Dossier} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addSubtitlePropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addFiscalYearPropertyDescriptor(object);
			addPublishedOnPropertyDescriptor(object);
			addIssuerPropertyDescriptor(object);
			addOutlinePropertyDescriptor(object);
			addPreviousDossierIdPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_title_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_title_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Subtitle feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubtitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_subtitle_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_subtitle_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__SUBTITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_language_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_language_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_kind_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_kind_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fiscal Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFiscalYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_fiscalYear_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_fiscalYear_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__FISCAL_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Published On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublishedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_publishedOn_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_publishedOn_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__PUBLISHED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Issuer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIssuerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_issuer_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_issuer_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__ISSUER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outline feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutlinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_outline_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_outline_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__OUTLINE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Previous Dossier Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPreviousDossierIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_previousDossierId_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_previousDossierId_feature", "_UI_Dossier_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.DOSSIER__PREVIOUS_DOSSIER_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__FOREWORD);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__UNDERTAKINGS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__PANEL);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__WORKING_GROUP);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__ROUNDS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__SCORE_SHEETS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__ASSESSMENTS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__CRITERION_SETS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__SCALES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__OUTLINES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__ORGANIZATIONS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__PERSONS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__UNITS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__SOURCES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__POLICIES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__RELATED_PROGRAMS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__PROGRAM_RELATIONS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__SECTIONS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__COUNCIL_TOPICS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__CROSS_TABLES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__PROGRAM_SHEETS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__PIPELINES);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__DOCUMENTS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__ACCEPTED_PROBLEMS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__CHAPTER_REVIEWS);
			childrenFeatures.add(HyokaPackage.Literals.DOSSIER__EXTENSIONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Dossier.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Dossier")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Dossier)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Dossier_type") : //$NON-NLS-1$
			getString("_UI_Dossier_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Dossier.class)) {
			case HyokaPackage.DOSSIER__TITLE:
			case HyokaPackage.DOSSIER__SUBTITLE:
			case HyokaPackage.DOSSIER__LANGUAGE:
			case HyokaPackage.DOSSIER__KIND:
			case HyokaPackage.DOSSIER__FISCAL_YEAR:
			case HyokaPackage.DOSSIER__PUBLISHED_ON:
			case HyokaPackage.DOSSIER__PREVIOUS_DOSSIER_ID:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case HyokaPackage.DOSSIER__FOREWORD:
			case HyokaPackage.DOSSIER__UNDERTAKINGS:
			case HyokaPackage.DOSSIER__PANEL:
			case HyokaPackage.DOSSIER__WORKING_GROUP:
			case HyokaPackage.DOSSIER__ROUNDS:
			case HyokaPackage.DOSSIER__SCORE_SHEETS:
			case HyokaPackage.DOSSIER__ASSESSMENTS:
			case HyokaPackage.DOSSIER__CRITERION_SETS:
			case HyokaPackage.DOSSIER__SCALES:
			case HyokaPackage.DOSSIER__OUTLINES:
			case HyokaPackage.DOSSIER__ORGANIZATIONS:
			case HyokaPackage.DOSSIER__PERSONS:
			case HyokaPackage.DOSSIER__UNITS:
			case HyokaPackage.DOSSIER__SOURCES:
			case HyokaPackage.DOSSIER__POLICIES:
			case HyokaPackage.DOSSIER__RELATED_PROGRAMS:
			case HyokaPackage.DOSSIER__PROGRAM_RELATIONS:
			case HyokaPackage.DOSSIER__SECTIONS:
			case HyokaPackage.DOSSIER__COUNCIL_TOPICS:
			case HyokaPackage.DOSSIER__CROSS_TABLES:
			case HyokaPackage.DOSSIER__PROGRAM_SHEETS:
			case HyokaPackage.DOSSIER__PIPELINES:
			case HyokaPackage.DOSSIER__DOCUMENTS:
			case HyokaPackage.DOSSIER__ACCEPTED_PROBLEMS:
			case HyokaPackage.DOSSIER__CHAPTER_REVIEWS:
			case HyokaPackage.DOSSIER__EXTENSIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__FOREWORD,
				 HyokaFactory.eINSTANCE.createSection()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__UNDERTAKINGS,
				 HyokaFactory.eINSTANCE.createProgram()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__UNDERTAKINGS,
				 HyokaFactory.eINSTANCE.createProject()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__UNDERTAKINGS,
				 HyokaFactory.eINSTANCE.createFundingScheme()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__PANEL,
				 HyokaFactory.eINSTANCE.createPanel()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__WORKING_GROUP,
				 HyokaFactory.eINSTANCE.createCommittee()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__ROUNDS,
				 HyokaFactory.eINSTANCE.createScoringRound()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__SCORE_SHEETS,
				 HyokaFactory.eINSTANCE.createScoreSheet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__ASSESSMENTS,
				 HyokaFactory.eINSTANCE.createAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__CRITERION_SETS,
				 HyokaFactory.eINSTANCE.createCriterionSet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__SCALES,
				 HyokaFactory.eINSTANCE.createScale()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__OUTLINES,
				 HyokaFactory.eINSTANCE.createReportOutline()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__ORGANIZATIONS,
				 HyokaFactory.eINSTANCE.createOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__PERSONS,
				 HyokaFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__UNITS,
				 HyokaFactory.eINSTANCE.createUnit()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__SOURCES,
				 HyokaFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__POLICIES,
				 HyokaFactory.eINSTANCE.createPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__RELATED_PROGRAMS,
				 HyokaFactory.eINSTANCE.createRelatedProgram()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__PROGRAM_RELATIONS,
				 HyokaFactory.eINSTANCE.createProgramRelation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__SECTIONS,
				 HyokaFactory.eINSTANCE.createSection()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__COUNCIL_TOPICS,
				 HyokaFactory.eINSTANCE.createCouncilTopic()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__CROSS_TABLES,
				 HyokaFactory.eINSTANCE.createCrossTable()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__PROGRAM_SHEETS,
				 HyokaFactory.eINSTANCE.createProgramSheet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__PIPELINES,
				 HyokaFactory.eINSTANCE.createSupportPipeline()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__DOCUMENTS,
				 HyokaFactory.eINSTANCE.createAttachedDocument()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__ACCEPTED_PROBLEMS,
				 HyokaFactory.eINSTANCE.createAcceptedProblem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__CHAPTER_REVIEWS,
				 HyokaFactory.eINSTANCE.createChapterReview()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createNote()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAlias()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTranslation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createWording()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createStatedFigure()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createUnit()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPolicyAmendment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAffiliation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createDossier()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAcceptedProblem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createChapterReview()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAttachedDocument()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createRelatedProgram()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProgramRelation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPeriod()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createResponsibleUnit()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createSheetNumber()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createLegalBasis()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createSubsidyRate()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProgram()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProject()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createFundingScheme()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createFundingCall()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createEvaluationEvent()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createFundingFlow()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createFundingStep()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createRoleAssignment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createResearchItem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTheme()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAllocationTable()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAllocation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createBudget()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createBudgetEntry()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createBudgetLine()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createExpenditure()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPayeeBlock()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createBlockLink()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPayee()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createContract()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createExpenseItem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createReview()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createReflectedAmount()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createIndicator()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createIndicatorLink()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTarget()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTargetRevision()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createActual()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCountedItem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProjection()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createOutputCounts()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createOutputCount()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAssumption()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createSection()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createFigure()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createDataTable()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTableColumn()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createTableRow()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPanel()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createMember()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createRecusal()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createMeeting()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAgendaItem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createDeadline()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCommittee()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCriterionSet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCriterion()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createScale()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createScalePoint()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createGradeBand()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createScoringRound()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createScoreSheet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createScore()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCriterionAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createGradeCount()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createOpinion()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createRecommendation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createResponse()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createWorkingGroupFinding()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPriorFinding()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createReportOutline()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createOutlineChapter()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCouncilTopic()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCouncilMeasure()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCrossTable()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createCrossCell()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProgramSheet()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createProgramSheetLine()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createSupportPipeline()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 HyokaFactory.eINSTANCE.createPipelineStage()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createRoadmap()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createRoadmapGroup()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createLane()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createBar()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createMilestone()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createOutcomeMark()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createEffect()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 RoadmapFactory.eINSTANCE.createRoadmapLink()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createIpManagement()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createIpPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createIpAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createAgreementParty()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createAgreementVersion()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createClauseTopic()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createClause()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createIpCommittee()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createCommitteeMember()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createCommitteeDecision()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createInvention()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createInventorShare()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createFiling()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createLicence()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createPublication()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createStandardsContribution()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createProduct()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createDutyTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.DOSSIER__EXTENSIONS,
				 IpFactory.eINSTANCE.createDuty()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == HyokaPackage.Literals.ELEMENT__NOTES ||
			childFeature == HyokaPackage.Literals.DOSSIER__EXTENSIONS ||
			childFeature == HyokaPackage.Literals.DOSSIER__FOREWORD ||
			childFeature == HyokaPackage.Literals.DOSSIER__SECTIONS ||
			childFeature == HyokaPackage.Literals.DOSSIER__UNDERTAKINGS ||
			childFeature == HyokaPackage.Literals.DOSSIER__PANEL ||
			childFeature == HyokaPackage.Literals.DOSSIER__WORKING_GROUP ||
			childFeature == HyokaPackage.Literals.DOSSIER__ROUNDS ||
			childFeature == HyokaPackage.Literals.DOSSIER__SCORE_SHEETS ||
			childFeature == HyokaPackage.Literals.DOSSIER__ASSESSMENTS ||
			childFeature == HyokaPackage.Literals.DOSSIER__CRITERION_SETS ||
			childFeature == HyokaPackage.Literals.DOSSIER__SCALES ||
			childFeature == HyokaPackage.Literals.DOSSIER__OUTLINES ||
			childFeature == HyokaPackage.Literals.DOSSIER__ORGANIZATIONS ||
			childFeature == HyokaPackage.Literals.DOSSIER__PERSONS ||
			childFeature == HyokaPackage.Literals.DOSSIER__UNITS ||
			childFeature == HyokaPackage.Literals.DOSSIER__SOURCES ||
			childFeature == HyokaPackage.Literals.DOSSIER__POLICIES ||
			childFeature == HyokaPackage.Literals.DOSSIER__RELATED_PROGRAMS ||
			childFeature == HyokaPackage.Literals.DOSSIER__PROGRAM_RELATIONS ||
			childFeature == HyokaPackage.Literals.DOSSIER__COUNCIL_TOPICS ||
			childFeature == HyokaPackage.Literals.DOSSIER__CROSS_TABLES ||
			childFeature == HyokaPackage.Literals.DOSSIER__PROGRAM_SHEETS ||
			childFeature == HyokaPackage.Literals.DOSSIER__PIPELINES ||
			childFeature == HyokaPackage.Literals.DOSSIER__DOCUMENTS ||
			childFeature == HyokaPackage.Literals.DOSSIER__ACCEPTED_PROBLEMS ||
			childFeature == HyokaPackage.Literals.DOSSIER__CHAPTER_REVIEWS;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2", //$NON-NLS-1$
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
