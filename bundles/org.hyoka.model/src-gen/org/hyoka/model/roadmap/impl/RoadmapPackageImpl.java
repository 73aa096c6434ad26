/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.hyoka.model.hyoka.HyokaPackage;

import org.hyoka.model.hyoka.impl.HyokaPackageImpl;

import org.hyoka.model.ip.IpPackage;

import org.hyoka.model.ip.impl.IpPackageImpl;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RoadmapPackageImpl extends EPackageImpl implements RoadmapPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roadmapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roadmapGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass laneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roadmapNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass barEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass milestoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeMarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass effectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roadmapLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum groupKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum milestoneKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum barStateEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.hyoka.model.roadmap.RoadmapPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RoadmapPackageImpl() {
		super(eNS_URI, RoadmapFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RoadmapPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RoadmapPackage init() {
		if (isInited) return (RoadmapPackage)EPackage.Registry.INSTANCE.getEPackage(RoadmapPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRoadmapPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RoadmapPackageImpl theRoadmapPackage = registeredRoadmapPackage instanceof RoadmapPackageImpl ? (RoadmapPackageImpl)registeredRoadmapPackage : new RoadmapPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);
		HyokaPackageImpl theHyokaPackage = (HyokaPackageImpl)(registeredPackage instanceof HyokaPackageImpl ? registeredPackage : HyokaPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(IpPackage.eNS_URI);
		IpPackageImpl theIpPackage = (IpPackageImpl)(registeredPackage instanceof IpPackageImpl ? registeredPackage : IpPackage.eINSTANCE);

		// Create package meta-data objects
		theRoadmapPackage.createPackageContents();
		theHyokaPackage.createPackageContents();
		theIpPackage.createPackageContents();

		// Initialize created meta-data
		theRoadmapPackage.initializePackageContents();
		theHyokaPackage.initializePackageContents();
		theIpPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRoadmapPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RoadmapPackage.eNS_URI, theRoadmapPackage);
		return theRoadmapPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoadmap() {
		return roadmapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmap_From() {
		return (EAttribute)roadmapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmap_To() {
		return (EAttribute)roadmapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmap_Groups() {
		return (EReference)roadmapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmap_Lanes() {
		return (EReference)roadmapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmap_Links() {
		return (EReference)roadmapEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmap_Source() {
		return (EReference)roadmapEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmap_SourceText() {
		return (EAttribute)roadmapEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmap_Summary() {
		return (EAttribute)roadmapEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmap_Reconstructed() {
		return (EAttribute)roadmapEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoadmapGroup() {
		return roadmapGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmapGroup_Kind() {
		return (EAttribute)roadmapGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLane() {
		return laneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Group() {
		return (EReference)laneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Undertaking() {
		return (EReference)laneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Item() {
		return (EReference)laneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Lanes() {
		return (EReference)laneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLane_Nodes() {
		return (EReference)laneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLane_Folded() {
		return (EAttribute)laneEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoadmapNode() {
		return roadmapNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmapNode_Description() {
		return (EAttribute)roadmapNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmapNode_Source() {
		return (EReference)roadmapNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmapNode_Confidential() {
		return (EAttribute)roadmapNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBar() {
		return barEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBar_Start() {
		return (EAttribute)barEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBar_End() {
		return (EAttribute)barEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBar_ActualStart() {
		return (EAttribute)barEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBar_ActualEnd() {
		return (EAttribute)barEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBar_State() {
		return (EAttribute)barEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBar_Program() {
		return (EReference)barEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMilestone() {
		return milestoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_At() {
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_ActualAt() {
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_Kind() {
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Evaluation() {
		return (EReference)milestoneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcomeMark() {
		return outcomeMarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeMark_Target() {
		return (EReference)outcomeMarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEffect() {
		return effectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffect_At() {
		return (EAttribute)effectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoadmapLink() {
		return roadmapLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmapLink_Source() {
		return (EReference)roadmapLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoadmapLink_Target() {
		return (EReference)roadmapLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmapLink_Kind() {
		return (EAttribute)roadmapLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoadmapLink_Label() {
		return (EAttribute)roadmapLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGroupKind() {
		return groupKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMilestoneKind() {
		return milestoneKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBarState() {
		return barStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoadmapFactory getRoadmapFactory() {
		return (RoadmapFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		roadmapEClass = createEClass(ROADMAP);
		createEAttribute(roadmapEClass, ROADMAP__FROM);
		createEAttribute(roadmapEClass, ROADMAP__TO);
		createEReference(roadmapEClass, ROADMAP__GROUPS);
		createEReference(roadmapEClass, ROADMAP__LANES);
		createEReference(roadmapEClass, ROADMAP__LINKS);
		createEReference(roadmapEClass, ROADMAP__SOURCE);
		createEAttribute(roadmapEClass, ROADMAP__SOURCE_TEXT);
		createEAttribute(roadmapEClass, ROADMAP__SUMMARY);
		createEAttribute(roadmapEClass, ROADMAP__RECONSTRUCTED);

		roadmapGroupEClass = createEClass(ROADMAP_GROUP);
		createEAttribute(roadmapGroupEClass, ROADMAP_GROUP__KIND);

		laneEClass = createEClass(LANE);
		createEReference(laneEClass, LANE__GROUP);
		createEReference(laneEClass, LANE__UNDERTAKING);
		createEReference(laneEClass, LANE__ITEM);
		createEReference(laneEClass, LANE__LANES);
		createEReference(laneEClass, LANE__NODES);
		createEAttribute(laneEClass, LANE__FOLDED);

		roadmapNodeEClass = createEClass(ROADMAP_NODE);
		createEAttribute(roadmapNodeEClass, ROADMAP_NODE__DESCRIPTION);
		createEReference(roadmapNodeEClass, ROADMAP_NODE__SOURCE);
		createEAttribute(roadmapNodeEClass, ROADMAP_NODE__CONFIDENTIAL);

		barEClass = createEClass(BAR);
		createEAttribute(barEClass, BAR__START);
		createEAttribute(barEClass, BAR__END);
		createEAttribute(barEClass, BAR__ACTUAL_START);
		createEAttribute(barEClass, BAR__ACTUAL_END);
		createEAttribute(barEClass, BAR__STATE);
		createEReference(barEClass, BAR__PROGRAM);

		milestoneEClass = createEClass(MILESTONE);
		createEAttribute(milestoneEClass, MILESTONE__AT);
		createEAttribute(milestoneEClass, MILESTONE__ACTUAL_AT);
		createEAttribute(milestoneEClass, MILESTONE__KIND);
		createEReference(milestoneEClass, MILESTONE__EVALUATION);

		outcomeMarkEClass = createEClass(OUTCOME_MARK);
		createEReference(outcomeMarkEClass, OUTCOME_MARK__TARGET);

		effectEClass = createEClass(EFFECT);
		createEAttribute(effectEClass, EFFECT__AT);

		roadmapLinkEClass = createEClass(ROADMAP_LINK);
		createEReference(roadmapLinkEClass, ROADMAP_LINK__SOURCE);
		createEReference(roadmapLinkEClass, ROADMAP_LINK__TARGET);
		createEAttribute(roadmapLinkEClass, ROADMAP_LINK__KIND);
		createEAttribute(roadmapLinkEClass, ROADMAP_LINK__LABEL);

		// Create enums
		groupKindEEnum = createEEnum(GROUP_KIND);
		milestoneKindEEnum = createEEnum(MILESTONE_KIND);
		linkKindEEnum = createEEnum(LINK_KIND);
		barStateEEnum = createEEnum(BAR_STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		HyokaPackage theHyokaPackage = (HyokaPackage)EPackage.Registry.INSTANCE.getEPackage(HyokaPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		roadmapEClass.getESuperTypes().add(theHyokaPackage.getFact());
		roadmapGroupEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		laneEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		roadmapNodeEClass.getESuperTypes().add(theHyokaPackage.getNamedElement());
		barEClass.getESuperTypes().add(this.getRoadmapNode());
		milestoneEClass.getESuperTypes().add(this.getRoadmapNode());
		outcomeMarkEClass.getESuperTypes().add(this.getRoadmapNode());
		effectEClass.getESuperTypes().add(this.getRoadmapNode());
		roadmapLinkEClass.getESuperTypes().add(theHyokaPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(roadmapEClass, Roadmap.class, "Roadmap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRoadmap_From(), theHyokaPackage.getDatePoint(), "from", null, 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmap_To(), theHyokaPackage.getDatePoint(), "to", null, 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmap_Groups(), this.getRoadmapGroup(), null, "groups", null, 0, -1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmap_Lanes(), this.getLane(), null, "lanes", null, 0, -1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmap_Links(), this.getRoadmapLink(), null, "links", null, 0, -1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmap_Source(), theHyokaPackage.getSource(), null, "source", null, 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmap_SourceText(), ecorePackage.getEString(), "sourceText", null, 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmap_Summary(), theHyokaPackage.getMarkdown(), "summary", null, 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmap_Reconstructed(), ecorePackage.getEBoolean(), "reconstructed", "false", 0, 1, Roadmap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(roadmapGroupEClass, RoadmapGroup.class, "RoadmapGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRoadmapGroup_Kind(), this.getGroupKind(), "kind", null, 0, 1, RoadmapGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(laneEClass, Lane.class, "Lane", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getLane_Group(), this.getRoadmapGroup(), null, "group", null, 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLane_Undertaking(), theHyokaPackage.getUndertaking(), null, "undertaking", null, 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLane_Item(), theHyokaPackage.getResearchItem(), null, "item", null, 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLane_Lanes(), this.getLane(), null, "lanes", null, 0, -1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLane_Nodes(), this.getRoadmapNode(), null, "nodes", null, 0, -1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLane_Folded(), ecorePackage.getEBoolean(), "folded", "false", 0, 1, Lane.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(roadmapNodeEClass, RoadmapNode.class, "RoadmapNode", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRoadmapNode_Description(), theHyokaPackage.getMarkdown(), "description", null, 0, 1, RoadmapNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmapNode_Source(), theHyokaPackage.getSource(), null, "source", null, 0, 1, RoadmapNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmapNode_Confidential(), ecorePackage.getEBoolean(), "confidential", "false", 0, 1, RoadmapNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$

		initEClass(barEClass, Bar.class, "Bar", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBar_Start(), theHyokaPackage.getDatePoint(), "start", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBar_End(), theHyokaPackage.getDatePoint(), "end", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBar_ActualStart(), theHyokaPackage.getDatePoint(), "actualStart", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBar_ActualEnd(), theHyokaPackage.getDatePoint(), "actualEnd", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBar_State(), this.getBarState(), "state", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBar_Program(), theHyokaPackage.getProgramNode(), null, "program", null, 0, 1, Bar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(milestoneEClass, Milestone.class, "Milestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMilestone_At(), theHyokaPackage.getDatePoint(), "at", null, 1, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMilestone_ActualAt(), theHyokaPackage.getDatePoint(), "actualAt", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMilestone_Kind(), this.getMilestoneKind(), "kind", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMilestone_Evaluation(), theHyokaPackage.getEvaluationEvent(), null, "evaluation", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(outcomeMarkEClass, OutcomeMark.class, "OutcomeMark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getOutcomeMark_Target(), theHyokaPackage.getTarget(), null, "target", null, 1, 1, OutcomeMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(effectEClass, Effect.class, "Effect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEffect_At(), theHyokaPackage.getDatePoint(), "at", null, 0, 1, Effect.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(roadmapLinkEClass, RoadmapLink.class, "RoadmapLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRoadmapLink_Source(), this.getRoadmapNode(), null, "source", null, 1, 1, RoadmapLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRoadmapLink_Target(), this.getRoadmapNode(), null, "target", null, 1, 1, RoadmapLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmapLink_Kind(), this.getLinkKind(), "kind", null, 0, 1, RoadmapLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRoadmapLink_Label(), ecorePackage.getEString(), "label", null, 0, 1, RoadmapLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(groupKindEEnum, GroupKind.class, "GroupKind"); //$NON-NLS-1$
		addEEnumLiteral(groupKindEEnum, GroupKind.RESEARCH);
		addEEnumLiteral(groupKindEEnum, GroupKind.APPLICATION);
		addEEnumLiteral(groupKindEEnum, GroupKind.OUTCOME);
		addEEnumLiteral(groupKindEEnum, GroupKind.RIPPLE);
		addEEnumLiteral(groupKindEEnum, GroupKind.BENEFIT);
		addEEnumLiteral(groupKindEEnum, GroupKind.GENEALOGY);

		initEEnum(milestoneKindEEnum, MilestoneKind.class, "MilestoneKind"); //$NON-NLS-1$
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.EVALUATION_DONE);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.EVALUATION_DUE);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.STAGE_GATE);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.PROGRAM_END);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.APPROVAL);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.PRODUCT);
		addEEnumLiteral(milestoneKindEEnum, MilestoneKind.OTHER);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind"); //$NON-NLS-1$
		addEEnumLiteral(linkKindEEnum, LinkKind.FINISH_START);
		addEEnumLiteral(linkKindEEnum, LinkKind.FEEDS_INTO);
		addEEnumLiteral(linkKindEEnum, LinkKind.SUCCESSOR);

		initEEnum(barStateEEnum, BarState.class, "BarState"); //$NON-NLS-1$
		addEEnumLiteral(barStateEEnum, BarState.PLANNED);
		addEEnumLiteral(barStateEEnum, BarState.RUNNING);
		addEEnumLiteral(barStateEEnum, BarState.DONE);
		addEEnumLiteral(barStateEEnum, BarState.STOPPED);
		addEEnumLiteral(barStateEEnum, BarState.UNSPECIFIED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://hyoka.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "How an undertaking gets from its research items to its outcome: lanes, bars, milestones, links." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a group of lanes stands for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The research itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Use by companies and others." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The outcome." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Ripple effects." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "What society gains at the end." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Predecessors, sisters and successors." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What happens at a milestone." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "An evaluation that took place." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "An evaluation that is due." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A stage gate." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "End of the program or project." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Approval by a regulator." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A product." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Something else." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How two nodes hang together." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The target starts when the source has finished." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The source\'s results go into the target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The target succeeds the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a bar is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not begun." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Under way." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Stopped." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Not stated; its time is over, and nobody has entered what became of it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapEClass,
		   source,
		   new String[] {
			   "documentation", "One roadmap of an undertaking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_From(),
		   source,
		   new String[] {
			   "documentation", "Where the axis starts; empty: at the first bar." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_To(),
		   source,
		   new String[] {
			   "documentation", "Where it ends; empty: after the last." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Groups(),
		   source,
		   new String[] {
			   "documentation", "Groups of lanes in order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Lanes(),
		   source,
		   new String[] {
			   "documentation", "Lanes in order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Links(),
		   source,
		   new String[] {
			   "documentation", "What follows from what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_SourceText(),
		   source,
		   new String[] {
			   "documentation", "The source as printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Summary(),
		   source,
		   new String[] {
			   "documentation", "What it shows, in words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Reconstructed(),
		   source,
		   new String[] {
			   "documentation", "Whether it was put together from the text because the source\'s picture is not at hand." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapGroupEClass,
		   source,
		   new String[] {
			   "documentation", "A group of lanes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapGroup_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it stands for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (laneEClass,
		   source,
		   new String[] {
			   "documentation", "A row of the roadmap; may hold lanes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Group(),
		   source,
		   new String[] {
			   "documentation", "Its group." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Undertaking(),
		   source,
		   new String[] {
			   "documentation", "The undertaking it is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Item(),
		   source,
		   new String[] {
			   "documentation", "The research item it is about." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Lanes(),
		   source,
		   new String[] {
			   "documentation", "Lanes inside." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Nodes(),
		   source,
		   new String[] {
			   "documentation", "Bars, milestones and effects." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Folded(),
		   source,
		   new String[] {
			   "documentation", "Whether it is shown folded." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapNodeEClass,
		   source,
		   new String[] {
			   "documentation", "What stands on a lane; its name is its label." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Description(),
		   source,
		   new String[] {
			   "documentation", "More about it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Confidential(),
		   source,
		   new String[] {
			   "documentation", "Left out of exports unless chosen." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barEClass,
		   source,
		   new String[] {
			   "documentation", "Something that takes time. Both ends belong to it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_Start(),
		   source,
		   new String[] {
			   "documentation", "Planned start; empty: open to the left." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_End(),
		   source,
		   new String[] {
			   "documentation", "Planned end; empty: open to the right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_ActualStart(),
		   source,
		   new String[] {
			   "documentation", "When it really started." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_ActualEnd(),
		   source,
		   new String[] {
			   "documentation", "When it really ended." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_State(),
		   source,
		   new String[] {
			   "documentation", "How far it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_Program(),
		   source,
		   new String[] {
			   "documentation", "The program it stands for, in a genealogy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happens at a point in time." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_At(),
		   source,
		   new String[] {
			   "documentation", "Planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_ActualAt(),
		   source,
		   new String[] {
			   "documentation", "When it really happened." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_Kind(),
		   source,
		   new String[] {
			   "documentation", "What happens." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_Evaluation(),
		   source,
		   new String[] {
			   "documentation", "The evaluation it stands for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeMarkEClass,
		   source,
		   new String[] {
			   "documentation", "A target of an indicator on the roadmap; place and value come from the target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcomeMark_Target(),
		   source,
		   new String[] {
			   "documentation", "The target." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (effectEClass,
		   source,
		   new String[] {
			   "documentation", "A ripple effect or benefit, with a date or without." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEffect_At(),
		   source,
		   new String[] {
			   "documentation", "When it is expected." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapLinkEClass,
		   source,
		   new String[] {
			   "documentation", "What follows from what." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Source(),
		   source,
		   new String[] {
			   "documentation", "From." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Target(),
		   source,
		   new String[] {
			   "documentation", "To." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Kind(),
		   source,
		   new String[] {
			   "documentation", "How." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Label(),
		   source,
		   new String[] {
			   "documentation", "Words on it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://hyoka.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "https://hyoka.org/label"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u533a\u5206\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u672c\u7814\u7a76\u958b\u767a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7528\u5316" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30a2\u30a6\u30c8\u30ab\u30e0" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u6ce2\u53ca\u52b9\u679c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u793e\u4f1a\u7684\u4fbf\u76ca" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (groupKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u7cfb\u8b5c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\uff08\u5b9f\u65bd\u6e08\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Evaluation (done)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1\uff08\u4e88\u5b9a\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Evaluation (due)" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u30b9\u30c6\u30fc\u30b8\u30b2\u30fc\u30c8" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "End of program" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u627f\u8a8d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "ja", "\u88fd\u54c1\u5316" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "ja", "\u305d\u306e\u4ed6" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum,
		   source,
		   new String[] {
			   "ja", "\u3064\u306a\u304c\u308a\u306e\u7a2e\u985e" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86\u5f8c\u306b\u958b\u59cb" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u6210\u679c\u3092\u6d3b\u7528" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5f8c\u7d99" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum,
		   source,
		   new String[] {
			   "ja", "\u9032\u6357" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "ja", "\u4e88\u5b9a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u65bd\u4e2d" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "ja", "\u5b8c\u4e86" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "ja", "\u4e2d\u6b62" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "ja", "\u672a\u8a18\u5165", //$NON-NLS-1$ //$NON-NLS-2$
			   "en", "Not stated" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapEClass,
		   source,
		   new String[] {
			   "ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_From(),
		   source,
		   new String[] {
			   "ja", "\u8868\u793a\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6642\u9593\u8ef8\u306e\u59cb\u307e\u308a\u3002\u7a7a\u6b04\u306a\u3089\u6700\u521d\u306e\u30d0\u30fc\u304b\u3089\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_To(),
		   source,
		   new String[] {
			   "ja", "\u8868\u793a\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u6642\u9593\u8ef8\u306e\u7d42\u308f\u308a\u3002\u7a7a\u6b04\u306a\u3089\u6700\u5f8c\u306e\u9805\u76ee\u307e\u3067\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Groups(),
		   source,
		   new String[] {
			   "ja", "\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e0a\u304b\u3089\u9806\u306b\u4e26\u3079\u305f\u30ec\u30fc\u30f3\u306e\u533a\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Lanes(),
		   source,
		   new String[] {
			   "ja", "\u30ec\u30fc\u30f3", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e0a\u304b\u3089\u9806\u306b\u4e26\u3079\u305f\u30ec\u30fc\u30f3\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Links(),
		   source,
		   new String[] {
			   "ja", "\u3064\u306a\u304c\u308a", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9805\u76ee\u306e\u524d\u5f8c\u95a2\u4fc2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_SourceText(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178\u306e\u8a18\u8f09", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u539f\u5178\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u51fa\u5178\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Summary(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u304c\u793a\u3059\u3053\u3068\u306e\u8a00\u8449\u306b\u3088\u308b\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmap_Reconstructed(),
		   source,
		   new String[] {
			   "ja", "\u672c\u6587\u304b\u3089\u518d\u69cb\u6210", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u539f\u5178\u306e\u56f3\u304c\u624b\u5143\u306b\u306a\u304f\u3001\u672c\u6587\u306e\u8a18\u8ff0\u304b\u3089\u4f5c\u56f3\u3057\u305f\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapGroupEClass,
		   source,
		   new String[] {
			   "ja", "\u533a\u5206" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapGroup_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u672c\u7814\u7a76\u958b\u767a\u3001\u5b9f\u7528\u5316\u3001\u30a2\u30a6\u30c8\u30ab\u30e0\u3001\u6ce2\u53ca\u52b9\u679c\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (laneEClass,
		   source,
		   new String[] {
			   "ja", "\u30ec\u30fc\u30f3" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Group(),
		   source,
		   new String[] {
			   "ja", "\u533a\u5206", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ec\u30fc\u30f3\u306e\u5c5e\u3059\u308b\u533a\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Undertaking(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ec\u30fc\u30f3\u304c\u8868\u3059\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Item(),
		   source,
		   new String[] {
			   "ja", "\u7814\u7a76\u958b\u767a\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ec\u30fc\u30f3\u304c\u8868\u3059\u7814\u7a76\u958b\u767a\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Lanes(),
		   source,
		   new String[] {
			   "ja", "\u4e0b\u4f4d\u30ec\u30fc\u30f3", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u30ec\u30fc\u30f3\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u30ec\u30fc\u30f3\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Nodes(),
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ec\u30fc\u30f3\u306b\u7f6e\u304f\u30d0\u30fc\u3001\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u3001\u52b9\u679c\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLane_Folded(),
		   source,
		   new String[] {
			   "ja", "\u6298\u308a\u305f\u305f\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ec\u30fc\u30f3\u3092\u6298\u308a\u305f\u305f\u3093\u3067\u8868\u793a\u3059\u308b\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapNodeEClass,
		   source,
		   new String[] {
			   "ja", "\u9805\u76ee" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Description(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9805\u76ee\u306e\u8aac\u660e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Source(),
		   source,
		   new String[] {
			   "ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u9805\u76ee\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapNode_Confidential(),
		   source,
		   new String[] {
			   "ja", "\u975e\u516c\u958b", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u975e\u516c\u958b\u3068\u3059\u308b\u3002\u66f8\u304d\u51fa\u3057\u306b\u306f\u3001\u9078\u3070\u306a\u3044\u9650\u308a\u542b\u3081\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (barEClass,
		   source,
		   new String[] {
			   "ja", "\u30d0\u30fc" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_Start(),
		   source,
		   new String[] {
			   "ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u958b\u59cb\u306e\u4e88\u5b9a\uff08\u305d\u306e\u6642\u671f\u3092\u542b\u3080\uff09\u3002\u7a7a\u6b04\u306a\u3089\u5de6\u7aef\u307e\u3067\u5ef6\u3073\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_End(),
		   source,
		   new String[] {
			   "ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7d42\u4e86\u306e\u4e88\u5b9a\uff08\u305d\u306e\u6642\u671f\u3092\u542b\u3080\uff09\u3002\u7a7a\u6b04\u306a\u3089\u53f3\u7aef\u307e\u3067\u5ef6\u3073\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_ActualStart(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u969b\u306b\u958b\u59cb\u3057\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_ActualEnd(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u969b\u306b\u7d42\u4e86\u3057\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_State(),
		   source,
		   new String[] {
			   "ja", "\u9032\u6357", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u5b9a\u3001\u5b9f\u65bd\u4e2d\u3001\u5b8c\u4e86\u3001\u4e2d\u6b62\u3001\u672a\u8a18\u5165\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBar_Program(),
		   source,
		   new String[] {
			   "ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7cfb\u8b5c\u3067\u3053\u306e\u30d0\u30fc\u304c\u8868\u3059\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (milestoneEClass,
		   source,
		   new String[] {
			   "ja", "\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_At(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u4e88\u5b9a\u306e\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_ActualAt(),
		   source,
		   new String[] {
			   "ja", "\u5b9f\u7e3e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u5b9f\u969b\u306b\u884c\u308f\u308c\u305f\u6642\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u8a55\u4fa1\u3001\u30b9\u30c6\u30fc\u30b8\u30b2\u30fc\u30c8\u3001\u627f\u8a8d\u3001\u88fd\u54c1\u5316\u306a\u3069\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getMilestone_Evaluation(),
		   source,
		   new String[] {
			   "ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3053\u306e\u30de\u30a4\u30eb\u30b9\u30c8\u30fc\u30f3\u304c\u8868\u3059\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeMarkEClass,
		   source,
		   new String[] {
			   "ja", "\u30a2\u30a6\u30c8\u30ab\u30e0\u76ee\u6a19" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcomeMark_Target(),
		   source,
		   new String[] {
			   "ja", "\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u306b\u793a\u3059\u76ee\u6a19\u3002\u4f4d\u7f6e\u3068\u5024\u306f\u76ee\u6a19\u306b\u5f93\u3046\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (effectEClass,
		   source,
		   new String[] {
			   "ja", "\u52b9\u679c" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEffect_At(),
		   source,
		   new String[] {
			   "ja", "\u6642\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u52b9\u679c\u304c\u898b\u8fbc\u307e\u308c\u308b\u6642\u70b9\u3002\u672a\u5b9a\u306a\u3089\u7a7a\u6b04\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (roadmapLinkEClass,
		   source,
		   new String[] {
			   "ja", "\u3064\u306a\u304c\u308a" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Source(),
		   source,
		   new String[] {
			   "ja", "\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3064\u306a\u304c\u308a\u306e\u5143\u3068\u306a\u308b\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Target(),
		   source,
		   new String[] {
			   "ja", "\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3064\u306a\u304c\u308a\u306e\u5148\u3068\u306a\u308b\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Kind(),
		   source,
		   new String[] {
			   "ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u7d42\u4e86\u5f8c\u306b\u958b\u59cb\u3001\u6210\u679c\u3092\u6d3b\u7528\u3001\u5f8c\u7d99\u306e\u5225\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getRoadmapLink_Label(),
		   source,
		   new String[] {
			   "ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "help.ja", "\u3064\u306a\u304c\u308a\u306b\u6dfb\u3048\u308b\u8a00\u8449\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //RoadmapPackageImpl
