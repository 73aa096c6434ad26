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

import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;

import org.hyoka.model.ip.IpFactory;

import org.hyoka.model.roadmap.RoadmapFactory;

/**
 * This is the item provider adapter for a {@link org.hyoka.model.hyoka.Undertaking} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class UndertakingItemProvider extends ProgramNodeItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UndertakingItemProvider(AdapterFactory adapterFactory) {
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

			addShortNamePropertyDescriptor(object);
			addDepartmentPropertyDescriptor(object);
			addMinistryPropertyDescriptor(object);
			addPurposePropertyDescriptor(object);
			addEvaluatedPropertyDescriptor(object);
			addEvaluationKindPropertyDescriptor(object);
			addPoliciesPropertyDescriptor(object);
			addAccountsPropertyDescriptor(object);
			addUrlPropertyDescriptor(object);
			addCategoryPropertyDescriptor(object);
			addDisplayOrderPropertyDescriptor(object);
			addMajorExpensesPropertyDescriptor(object);
			addKeyPoliciesPropertyDescriptor(object);
			addMethodsPropertyDescriptor(object);
			addAccountNamesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Short Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShortNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_shortName_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_shortName_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__SHORT_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Department feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDepartmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_department_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_department_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__DEPARTMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ministry feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinistryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_ministry_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_ministry_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__MINISTRY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_purpose_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_purpose_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__PURPOSE,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evaluated feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvaluatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_evaluated_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_evaluated_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__EVALUATED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evaluation Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvaluationKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_evaluationKind_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_evaluationKind_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__EVALUATION_KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policies feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPoliciesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_policies_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_policies_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__POLICIES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Accounts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccountsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_accounts_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_accounts_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__ACCOUNTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Url feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUrlPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_url_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_url_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__URL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Category feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCategoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_category_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_category_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__CATEGORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Display Order feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDisplayOrderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_displayOrder_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_displayOrder_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__DISPLAY_ORDER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Major Expenses feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMajorExpensesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_majorExpenses_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_majorExpenses_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__MAJOR_EXPENSES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Key Policies feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeyPoliciesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_keyPolicies_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_keyPolicies_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__KEY_POLICIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Methods feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMethodsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_methods_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_methods_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__METHODS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Account Names feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccountNamesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Undertaking_accountNames_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Undertaking_accountNames_feature", "_UI_Undertaking_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 HyokaPackage.Literals.UNDERTAKING__ACCOUNT_NAMES,
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
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__EVALUATED_PERIOD);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__EVALUATIONS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__FUNDING_FLOW);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__ROLES);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__BUDGET);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__ALLOCATIONS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__RESEARCH_ITEMS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__INDICATORS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__OUTPUT_COUNTS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__DERIVATIONS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__SECTIONS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__PRIOR_FINDINGS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__WORKING_GROUP_FINDINGS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__ROADMAPS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__IP);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__RESPONSIBLE_UNITS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__SHEET_NUMBERS);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__LEGAL_BASES);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__SUBSIDY_RATES);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__EXPENDITURES);
			childrenFeatures.add(HyokaPackage.Literals.UNDERTAKING__REVIEWS);
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
		String label = ((Undertaking)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Undertaking_type") : //$NON-NLS-1$
			getString("_UI_Undertaking_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(Undertaking.class)) {
			case HyokaPackage.UNDERTAKING__SHORT_NAME:
			case HyokaPackage.UNDERTAKING__DEPARTMENT:
			case HyokaPackage.UNDERTAKING__PURPOSE:
			case HyokaPackage.UNDERTAKING__EVALUATED:
			case HyokaPackage.UNDERTAKING__EVALUATION_KIND:
			case HyokaPackage.UNDERTAKING__ACCOUNTS:
			case HyokaPackage.UNDERTAKING__URL:
			case HyokaPackage.UNDERTAKING__CATEGORY:
			case HyokaPackage.UNDERTAKING__DISPLAY_ORDER:
			case HyokaPackage.UNDERTAKING__MAJOR_EXPENSES:
			case HyokaPackage.UNDERTAKING__KEY_POLICIES:
			case HyokaPackage.UNDERTAKING__METHODS:
			case HyokaPackage.UNDERTAKING__ACCOUNT_NAMES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case HyokaPackage.UNDERTAKING__EVALUATED_PERIOD:
			case HyokaPackage.UNDERTAKING__EVALUATIONS:
			case HyokaPackage.UNDERTAKING__FUNDING_FLOW:
			case HyokaPackage.UNDERTAKING__ROLES:
			case HyokaPackage.UNDERTAKING__BUDGET:
			case HyokaPackage.UNDERTAKING__ALLOCATIONS:
			case HyokaPackage.UNDERTAKING__RESEARCH_ITEMS:
			case HyokaPackage.UNDERTAKING__INDICATORS:
			case HyokaPackage.UNDERTAKING__OUTPUT_COUNTS:
			case HyokaPackage.UNDERTAKING__DERIVATIONS:
			case HyokaPackage.UNDERTAKING__SECTIONS:
			case HyokaPackage.UNDERTAKING__PRIOR_FINDINGS:
			case HyokaPackage.UNDERTAKING__WORKING_GROUP_FINDINGS:
			case HyokaPackage.UNDERTAKING__ROADMAPS:
			case HyokaPackage.UNDERTAKING__IP:
			case HyokaPackage.UNDERTAKING__RESPONSIBLE_UNITS:
			case HyokaPackage.UNDERTAKING__SHEET_NUMBERS:
			case HyokaPackage.UNDERTAKING__LEGAL_BASES:
			case HyokaPackage.UNDERTAKING__SUBSIDY_RATES:
			case HyokaPackage.UNDERTAKING__EXPENDITURES:
			case HyokaPackage.UNDERTAKING__REVIEWS:
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
				(HyokaPackage.Literals.UNDERTAKING__EVALUATED_PERIOD,
				 HyokaFactory.eINSTANCE.createPeriod()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__EVALUATIONS,
				 HyokaFactory.eINSTANCE.createEvaluationEvent()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__FUNDING_FLOW,
				 HyokaFactory.eINSTANCE.createFundingFlow()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__ROLES,
				 HyokaFactory.eINSTANCE.createRoleAssignment()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__BUDGET,
				 HyokaFactory.eINSTANCE.createBudget()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__ALLOCATIONS,
				 HyokaFactory.eINSTANCE.createAllocationTable()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__RESEARCH_ITEMS,
				 HyokaFactory.eINSTANCE.createResearchItem()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__INDICATORS,
				 HyokaFactory.eINSTANCE.createIndicator()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__OUTPUT_COUNTS,
				 HyokaFactory.eINSTANCE.createOutputCounts()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__DERIVATIONS,
				 HyokaFactory.eINSTANCE.createDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__SECTIONS,
				 HyokaFactory.eINSTANCE.createSection()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__PRIOR_FINDINGS,
				 HyokaFactory.eINSTANCE.createPriorFinding()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__WORKING_GROUP_FINDINGS,
				 HyokaFactory.eINSTANCE.createWorkingGroupFinding()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__ROADMAPS,
				 RoadmapFactory.eINSTANCE.createRoadmap()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__IP,
				 IpFactory.eINSTANCE.createIpManagement()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__RESPONSIBLE_UNITS,
				 HyokaFactory.eINSTANCE.createResponsibleUnit()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__SHEET_NUMBERS,
				 HyokaFactory.eINSTANCE.createSheetNumber()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__LEGAL_BASES,
				 HyokaFactory.eINSTANCE.createLegalBasis()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__SUBSIDY_RATES,
				 HyokaFactory.eINSTANCE.createSubsidyRate()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__EXPENDITURES,
				 HyokaFactory.eINSTANCE.createExpenditure()));

		newChildDescriptors.add
			(createChildParameter
				(HyokaPackage.Literals.UNDERTAKING__REVIEWS,
				 HyokaFactory.eINSTANCE.createReview()));
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
			childFeature == HyokaPackage.Literals.PROGRAM_NODE__PERIOD ||
			childFeature == HyokaPackage.Literals.UNDERTAKING__EVALUATED_PERIOD;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2", //$NON-NLS-1$
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
